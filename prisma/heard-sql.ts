import { Prisma } from './generated/client.ts'

/**
 * Whether the person `c` has heard something since the event `e` of the registration `r`: a yes of an employer, work that began, or a
 * message about the event after its end. A host's "no" or "perhaps" is known to the house alone.
 */
export const heardSince = Prisma.sql`(
  EXISTS (SELECT FROM outcome o WHERE o.registration_id = r.id AND o.result IN ('second_interview', 'trial', 'offer', 'hired'))
  OR EXISTS (SELECT FROM integration g WHERE g.candidate_id = c.id AND g.recorded_at >= e.begins_at)
  OR EXISTS (SELECT FROM message h WHERE h.candidate_id = c.id AND h.occasion = 'event:' || e.id AND h.purpose <> 'closing'
    AND h.state IN ('sent', 'posted', 'uncertain') AND coalesce(h.sent_at, h.handed_at) > e.ends_at))`
