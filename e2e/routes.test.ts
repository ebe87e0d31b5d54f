import { expect, test } from 'vitest'
import { pageRoutes, pathOfRoute, routeOf } from './routes.ts'

test('addresses of route files', () => {
  expect(pathOfRoute('_index.tsx')).toBe('/')
  expect(pathOfRoute('events._index.tsx')).toBe('/events')
  expect(pathOfRoute('events.$id_.edit.tsx')).toBe('/events/:id/edit')
  expect(pathOfRoute('a.$token.tsx')).toBe('/a/:token')
})

test('the most exact route answers', () => {
  const routes = pageRoutes()
  expect(routeOf(routes, '/events/new')?.path).toBe('/events/new')
  expect(routeOf(routes, '/events/abc')?.path).toBe('/events/:id')
})
