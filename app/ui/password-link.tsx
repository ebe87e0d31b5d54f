import { usersTexts } from '../domains/accounts/users.texts.ts'
import { useTexts } from './language.ts'
import { LinkButton, Section } from './parts.tsx'

/** A link to a password, shown to the administrator this once. `to`: where to go on. */
export function PasswordLink({ link, to }: { link: string; to: string }) {
  const t = useTexts(usersTexts)
  return (
    <Section title={t.linkTitle}>
      <p>{t.linkHint(7)}</p>
      <p className="breaks">
        <code>{link}</code>
      </p>
      <LinkButton to={to} rank="primary">
        {t.noted}
      </LinkButton>
    </Section>
  )
}
