import type { Db } from '../../../prisma/transaction.ts'
import type { Scope } from '../accounts/permissions.ts'
import type { DisclosableFact } from '../privacy/contact-request.ts'

/** What an employer saw or was told of a person. */
export interface SeenByEmployer {
  employerId: string
  employer: string
  kind: 'named' | 'profile' | 'proposal'
  facts: DisclosableFact[]
  at: Date
  /** Who of the house showed it; null: nobody who is known any more. */
  by: string | null
  /** When the person agreed; null where nothing is shown that needs it. */
  agreedAt: Date | null
  /** When the consent was taken back, or the link withdrawn. */
  overAt: Date | null
  /** The employer can still see it. */
  open: boolean
}

/**
 * Which employer saw what of the person of the scope, newest first: what was told with the name, short profiles, proposals and
 * suggestions without one. Nothing for every other scope.
 */
export function seenByEmployers(scope: Scope, db: Db, now: Date): Promise<SeenByEmployer[]> {
  if (scope.kind !== 'self') return Promise.resolve([])
  const { candidateId } = scope
  return db.$queryRaw<SeenByEmployer[]>`
    SELECT e.id AS "employerId", e.name AS employer, x.kind, x.facts, x.at, x."overAt", x.open, u.name AS by, x."agreedAt" FROM (
      SELECT d.employer_id, 'named' AS kind, d.facts, d.disclosed_at AS at, k.withdrawn_at AS "overAt", k.withdrawn_at IS NULL AS open,
        d.disclosed_by AS by, k.given_at AS "agreedAt"
        FROM disclosure d JOIN consent k ON k.id = d.consent_id WHERE d.candidate_id = ${candidateId}
      UNION ALL
      SELECT s.employer_id, 'profile', '{}'::text[], s.sent_at, s.withdrawn_at, s.withdrawn_at IS NULL AND s.expires_at > ${now},
        s.sent_by, s.consent_on::timestamptz
        FROM profile_sending s WHERE s.candidate_id = ${candidateId}
      UNION ALL
      SELECT v.employer_id, 'proposal', '{}'::text[], p.created_at, NULL, p.employer_shown IS NOT NULL,
        p.decided_by, NULL
        FROM proposal p JOIN vacancy v ON v.id = p.vacancy_id WHERE p.candidate_id = ${candidateId} AND p.directed_to <> 'person'
      UNION ALL
      SELECT r.employer_id, 'proposal', '{}'::text[], r.asked_at, NULL, r.state = 'asked', NULL, NULL
        FROM contact_request r WHERE r.candidate_id = ${candidateId}
    ) x JOIN employer e ON e.id = x.employer_id LEFT JOIN app_user u ON x.by = 'user:' || u.id ORDER BY x.at DESC, e.id LIMIT 100`
}

/** An appointment of the person, with what its link is made of. */
export interface OwnAppointment {
  id: string
  state: string
  title: string
  beginsAt: Date
  endsAt: Date
  placeName: string | null
  street: string | null
  postcode: string | null
  city: string | null
  wayThere: string | null
  cancelled: boolean
  invitationId: string | null
  linkVersion: number | null
}

/** Appointments of the person of the scope, latest first, at most forty; nothing for every other scope. */
export function ownAppointments(scope: Scope, db: Db): Promise<OwnAppointment[]> {
  if (scope.kind !== 'self') return Promise.resolve([])
  return db.$queryRaw<OwnAppointment[]>`
    SELECT r.id, r.state, e.title, coalesce(r.begins_at, e.begins_at) AS "beginsAt", coalesce(r.ends_at, e.ends_at) AS "endsAt",
      e.place_name AS "placeName", e.street, e.postcode, e.city,
      coalesce(e.way_there, CASE WHEN e.street = s.street THEN s.way_there END) AS "wayThere",
      e.state = 'cancelled' AS cancelled, i.id AS "invitationId", i.link_version AS "linkVersion"
    FROM registration r JOIN event e ON e.id = r.event_id LEFT JOIN site s ON s.id = e.site_id LEFT JOIN invitation i ON i.registration_id = r.id
    WHERE r.candidate_id = ${scope.candidateId} AND e.state <> 'draft' ORDER BY 4 DESC, r.id LIMIT 40`
}

/** The event at which the person of the scope was by this registration; null when it is another's, or the person was not there. */
export async function attendedEvent(scope: Scope, db: Db, registrationId: string): Promise<string | null> {
  if (scope.kind !== 'self') return null
  const [row] = await db.$queryRaw<{ eventId: string }[]>`
    SELECT event_id AS "eventId" FROM registration
    WHERE id = ${registrationId} AND candidate_id = ${scope.candidateId} AND state IN ('checked_in', 'late')`
  return row?.eventId ?? null
}
