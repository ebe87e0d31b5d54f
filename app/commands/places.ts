import type { Places } from '../domains/matching/profile.ts'
import { loadPlaces } from './catalogue.ts'

/** Where a postcode lies by the shipped table, which is read at the first call. */
export const shippedPlaces: Places = (postcode) => loadPlaces().get(postcode)
