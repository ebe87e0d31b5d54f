/** What like events showed: of so many invited people so many came. */
export interface Shown {
  invited: number
  came: number
}

/** Share that comes, as a Beta distribution: `a` for those who came, `b` for those who did not. */
export interface ShareBelief {
  a: number
  b: number
}

/**
 * What is believed before there is own history: a third comes, with the weight of twelve people (Beta(4, 8)). A house sees soon how
 * it really is; until then the range is wide on purpose.
 */
export const prior: ShareBelief = { a: 4, b: 8 }

/** Most weight that history gets, in people: habits change, and no two events are alike. */
const mostWeight = 400

/** Belief after like events: prior and history together. */
export function beliefOf(history: readonly Shown[], before: ShareBelief = prior): ShareBelief {
  const invited = history.reduce((sum, one) => sum + one.invited, 0)
  const came = history.reduce((sum, one) => sum + Math.min(one.came, one.invited), 0)
  const scale = invited > mostWeight ? mostWeight / invited : 1
  return { a: before.a + came * scale, b: before.b + (invited - came) * scale }
}

/**
 * Chances that 0, 1, … `n` of `n` invited people come when the share itself is only believed: the beta-binomial distribution. By its
 * recurrence, started at the term that is largest in logarithms, so that nothing underflows; sums to 1.
 */
export function comingChances(n: number, { a, b }: ShareBelief): number[] {
  const logs = [0]
  for (let k = 0; k < n; k++) logs.push((logs[k] ?? 0) + Math.log(((n - k) * (a + k)) / ((k + 1) * (b + n - k - 1))))
  const top = logs.reduce((most, one) => Math.max(most, one), -Infinity)
  const raw = logs.map((one) => Math.exp(one - top))
  const sum = raw.reduce((total, one) => total + one, 0)
  return raw.map((one) => one / sum)
}

/** How many of `n` come: the mean and the narrowest stretch around the middle that holds `chance` of the probability. */
export function comingRange(n: number, belief: ShareBelief, chance = 0.8): { mean: number; low: number; high: number } {
  const chances = comingChances(n, belief)
  const tail = (1 - chance) / 2
  let [low, sum] = [0, 0]
  while (low < n && sum + (chances[low] ?? 0) <= tail) sum += chances[low++] ?? 0
  let high = n
  sum = 0
  while (high > low && sum + (chances[high] ?? 0) <= tail) sum += chances[high--] ?? 0
  return { mean: (n * belief.a) / (belief.a + belief.b), low, high }
}

/** How many to invite for so many places, as a range, with what then comes. */
export interface InviteAdvice {
  places: number
  /** So few that with `chance` of nine in ten nobody stands without a place. */
  from: number
  /** So many that on average every place is filled. */
  to: number
  /** How many come of `from` and of `to` invited people, each with a chance of `chance`. */
  comingFrom: { low: number; high: number }
  comingTo: { low: number; high: number }
  chance: number
  /** Invited people of like events on which the advice rests; 0: on the prior alone. */
  basis: number
  /** Share that comes, as believed now. */
  share: number
}

/**
 * How many people to invite, as a range: from as many as still leave everybody who comes a place (with the chance of the upper end,
 * nine in ten for `chance` 0.8) to as many as fill the places on average. The range is wide while little is known and narrows with
 * history. Null without places; never more than `most` people.
 */
export function inviteAdvice(
  places: number,
  history: readonly Shown[],
  most = 5000,
  chance = 0.8,
): InviteAdvice | null {
  if (places < 1) return null
  const belief = beliefOf(history)
  const share = belief.a / (belief.a + belief.b)
  const to = Math.min(most, Math.max(places, Math.round(places / share)))
  let [low, high] = [places, to]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (comingRange(middle, belief, chance).high <= places) low = middle
    else high = middle - 1
  }
  const stretch = (n: number) => {
    const range = comingRange(n, belief, chance)
    return { low: range.low, high: range.high }
  }
  const basis = history.reduce((sum, one) => sum + one.invited, 0)
  return { places, from: low, to, comingFrom: stretch(low), comingTo: stretch(to), chance, basis, share }
}
