import { liftedNearness, nearness, strangers } from './nearness.ts'
import type { Target } from './profile.ts'
import { weights } from './weights.ts'

/** How a person's targets meet one class of the KldB. All nearness in ‰. */
export type ClassFit = {
  /** Highest nearness of a target, and which target; of equals the earlier wish. -1 without targets. */
  near: number
  nearest: number
  /** Highest nearness after the order of wishes, as it is and lifted for career changers, and which target gives it. */
  wished: number
  wish: number
  wishedLifted: number
  wishLifted: number
  /** Years brought for this class in tenths: years in a target times its nearness, the highest. */
  experience: number
}

/** What the n-th wish counts in ‰. */
export function wishWeight(index: number): number {
  const { wishes } = weights.occupation
  return wishes[Math.min(index, wishes.length - 1)] ?? 0
}

/** Tenths of years that count for an occupation: years in a target, times its nearness in ‰; nothing from strangers. */
export function broughtTenths(years: number, near: number): number {
  return near < strangers ? 0 : Math.floor((Math.round(years * 10) * near) / 1000)
}

/** Compares all targets with one class. */
export function classFit(targets: readonly Target[], occupation: string): ClassFit {
  const fit: ClassFit = { near: -1, nearest: -1, wished: -1, wish: -1, wishedLifted: -1, wishLifted: -1, experience: 0 }
  targets.forEach((target, index) => {
    const near = nearness(target.occupation, occupation)
    const weight = wishWeight(index)
    const wished = Math.round((near * weight) / 1000)
    const lifted = Math.round((liftedNearness(near) * weight) / 1000)
    if (near > fit.near) Object.assign(fit, { near, nearest: index })
    if (wished > fit.wished) Object.assign(fit, { wished, wish: index })
    if (lifted > fit.wishedLifted) Object.assign(fit, { wishedLifted: lifted, wishLifted: index })
    if (target.experienceYears !== null) {
      fit.experience = Math.max(fit.experience, broughtTenths(target.experienceYears, near))
    }
  })
  return fit
}

/** The better of two classes of one vacancy, field by field; of equals the earlier wish, then the first class. */
export function betterFit(a: ClassFit, b: ClassFit): ClassFit {
  const nearer = b.near > a.near || (b.near === a.near && b.nearest < a.nearest)
  const wishedBy = b.wished > a.wished || (b.wished === a.wished && b.wish < a.wish)
  const liftedBy = b.wishedLifted > a.wishedLifted || (b.wishedLifted === a.wishedLifted && b.wishLifted < a.wishLifted)
  return {
    near: nearer ? b.near : a.near,
    nearest: nearer ? b.nearest : a.nearest,
    wished: wishedBy ? b.wished : a.wished,
    wish: wishedBy ? b.wish : a.wish,
    wishedLifted: liftedBy ? b.wishedLifted : a.wishedLifted,
    wishLifted: liftedBy ? b.wishLifted : a.wishLifted,
    experience: Math.max(a.experience, b.experience),
  }
}

/** How the targets meet a vacancy with its alternatives. */
export function occupationFit(targets: readonly Target[], occupations: readonly string[]): ClassFit {
  return occupations.map((occupation) => classFit(targets, occupation)).reduce(betterFit)
}

/** The nearness that decides the floor: lifted where the vacancy is open to career changers. */
export function floorNearness(fit: ClassFit, careerChangers: boolean): number {
  return careerChangers ? liftedNearness(fit.near) : fit.near
}
