import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from '../root.tsx'

/** Name of the house, as the frame of the page knows it. */
export const useHouseName = (): string => useRouteLoaderData<typeof loader>('root')?.house ?? 'Arbeitgeber-Service'
