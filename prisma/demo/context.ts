import { loadPlaces } from '../../app/commands/catalogue.ts'
import { instant, isWorkingDay, plusDays } from './calendar.ts'
import type { Dice } from './random.ts'
import { makeDice } from './random.ts'
import { streets, towns } from './towns.ts'
import type { Town } from './towns.ts'

/** What all makers of the demo need: the day, one source of chance a maker, places, addresses, numbers. */
export interface Context {
  today: string
  dice(name: string): Dice
  /** A point near the middle of a postcode, in degrees. */
  near(dice: Dice, postcode: string): { lat: number; lon: number }
  town(postcode: string): Town
}

const townByCode = new Map(towns.map((town) => [town.postcode, town]))

export function makeContext(today: string): Context {
  const places = loadPlaces()
  return {
    today,
    dice: (name) => makeDice(`${today} ${name}`),
    near: (dice, postcode) => {
      const place = places.get(postcode)
      if (!place) throw new Error(`Postcode ${postcode} is not in the catalogue`)
      const shift = (): number => Math.round((dice.next() - 0.5) * 160) / 10_000
      return { lat: Number((place.lat + shift()).toFixed(4)), lon: Number((place.lon + shift()).toFixed(4)) }
    },
    town: (postcode) => {
      const town = townByCode.get(postcode)
      if (!town) throw new Error(`Town ${postcode} is not one of the demo`)
      return town
    },
  }
}

export const address = (dice: Dice, names: readonly string[] = streets): string =>
  `${dice.pick(names)} ${dice.int(1, 98)}${dice.chance(0.12) ? dice.pick(['a', 'b', 'c']) : ''}`

const lines = ['030 23125', '040 66969', '069 90009', '089 99998', '0221 4710']

/** A number of the ranges that the Federal Network Agency keeps free for media (Mitteilung 148/2021): nobody's. */
export const phone = (dice: Dice): string => `${dice.pick(lines)} ${String(dice.int(0, 999)).padStart(3, '0')}`

/** The same for mobile phones. */
export const mobile = (dice: Dice): string =>
  `${dice.pick(['0171 39200', '0176 040690'])} ${String(dice.int(0, 99)).padStart(2, '0')}`

/** A moment in the office hours of a day. */
export const inOffice = (dice: Dice, day: string): string => {
  let found = day
  while (!isWorkingDay(found)) found = plusDays(found, -1)
  const clock = `${String(dice.int(8, 15)).padStart(2, '0')}:${String(dice.int(0, 59)).padStart(2, '0')}`
  return instant(found, clock)
}

/** An id of the demo: `demo-v-0007`. */
export const demoId = (kind: string, number: number, width = 4): string =>
  `demo-${kind}-${String(number).padStart(width, '0')}`

/** Rounds to five cents. */
export const cents = (euros: number): number => Number((Math.round(euros * 20) / 20).toFixed(2))
