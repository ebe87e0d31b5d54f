import { Link } from '@remix-run/react'
import { signUpStaffTexts } from '../domains/events/sign-up.staff.texts.ts'
import type { PublicRegistration } from '../domains/events/sign-ups.reads.server.ts'
import { useTexts } from './language.ts'
import { Badge, LinkButton, Section, Table } from './parts.tsx'

/** Those who came by the public page: how to reach them, who is to be confirmed, who may be known already. Nothing without any. */
export function PublicRegistrations({ rows, mayMerge }: { rows: PublicRegistration[]; mayMerge: boolean }) {
  const staff = useTexts(signUpStaffTexts)
  if (rows.length === 0) return null
  return (
    <Section title={staff.title}>
      <p className="muted">{staff.hint}</p>
      <Table
        caption={staff.title}
        rows={rows}
        id={(row) => row.registrationId}
        columns={[
          {
            head: staff.name,
            main: true,
            cell: (row) => (
              <>
                <Link to={`/candidates/${row.candidateId}`}>{row.name}</Link>{' '}
                {row.toConfirm ? <Badge tone="warning">{staff.toConfirm}</Badge> : null}
              </>
            ),
          },
          { head: staff.reach, cell: (row) => row.reach },
          {
            head: staff.doubles,
            cell: (row) =>
              row.doubles.length === 0
                ? staff.none
                : row.doubles.map((one) => (
                    <span key={one.id}>
                      <Link to={`/candidates/${one.id}`}>{one.name}</Link>
                      {one.city ? ` (${one.city}) ` : ' '}
                      {mayMerge ? (
                        <LinkButton small to={`/candidates/${one.id}/merge/${row.candidateId}`}>
                          {staff.compare(one.name)}
                        </LinkButton>
                      ) : null}
                    </span>
                  )),
          },
        ]}
      />
    </Section>
  )
}
