/** Handover (Schnittstellenvermittlung): an integration officer hands a ready person to the employer service, which accepts or returns. */
export const handoverStates = ['open', 'accepted', 'returned', 'withdrawn'] as const
export type HandoverState = (typeof handoverStates)[number]

/** Steps that a handover may take; an accepted or returned one can be opened again (undo). The database holds the same table. */
export const handoverSteps: Record<HandoverState | '', readonly HandoverState[]> = {
  '': ['open'],
  open: ['accepted', 'returned', 'withdrawn'],
  accepted: ['open'],
  returned: ['open'],
  withdrawn: [],
}

/** Whether a handover may go from one state to another. */
export const mayStep = (from: HandoverState, to: HandoverState): boolean => handoverSteps[from].includes(to)

/** How old an open handover is, so that it is seen: two days are fresh, a week is late. `days` are whole days. */
export function ageOf(createdAt: Date, now: Date): { days: number; tone: 'fresh' | 'waiting' | 'late' } {
  const days = Math.floor((now.getTime() - createdAt.getTime()) / 86_400_000)
  return { days, tone: days < 2 ? 'fresh' : days < 7 ? 'waiting' : 'late' }
}
