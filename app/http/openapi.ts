import { z } from 'zod'
import type { Operation } from './api.ts'

const problem = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { pointer: { type: 'string' }, detail: { type: 'string' } } },
    },
  },
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { target: 'openapi-3.0', io, unrepresentable: 'any' })

function parameters(operation: Operation) {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const query = operation.query ? Object.entries(operation.query.shape) : []
  const inQuery = query.map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(schema as z.ZodType, 'input'),
  }))
  const inHeader =
    operation.method === 'POST'
      ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } }]
      : operation.method === 'PATCH'
        ? [{ name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } }]
        : []
  return [...inPath, ...inQuery, ...inHeader]
}

const errors = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

/** OpenAPI 3.0 description made from the operations: paths, parameters, bodies and answers come from the zod schemas that check them. */
export function openapi(operations: readonly (readonly [id: string, operation: Operation])[], server: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [operationId, operation] of operations) {
    const good = operation.answer
      ? { content: { 'application/json': { schema: schemaOf(operation.answer, 'output') } } }
      : {}
    const path = (paths[operation.path] ??= {})
    path[operation.method.toLowerCase()] = {
      operationId,
      summary: operation.summary,
      parameters: parameters(operation),
      ...(operation.body
        ? {
            requestBody: {
              required: true,
              content: { 'application/json': { schema: schemaOf(operation.body, 'input') } },
            },
          }
        : {}),
      responses: {
        [operation.status]: { description: operation.summary, ...good },
        default: { description: 'Refused', content: errors },
      },
    }
  }
  return {
    openapi: '3.0.3',
    info: { title: 'Joint employer service', version: '1.0.0' },
    servers: [{ url: server }],
    security: [{ bearer: [] }],
    paths,
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } }, schemas: { Problem: problem } },
  }
}
