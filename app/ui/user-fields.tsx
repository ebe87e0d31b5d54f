import { roles } from '../domains/accounts/permissions.ts'
import type { UserForm } from '../domains/accounts/user.form.ts'
import { usersTexts } from '../domains/accounts/users.texts.ts'
import type { FormState } from './fields.tsx'
import { SelectField, TextField } from './fields.tsx'
import { useTexts } from './language.ts'

/** What the fields of an account are called, for the list of errors. */
export const userLabels = ({ name, email, role, site, language }: Record<keyof UserForm, string>) => ({
  name,
  email,
  role,
  site,
  language,
})

/** Fields of an account of the staff. */
export function UserFields({ state, sites }: { state: FormState; sites: { id: string; name: string }[] }) {
  const t = useTexts(usersTexts)
  const staff = roles.filter((role) => role !== 'employer').map((role) => [role, t.roles[role]] as const)
  return (
    <>
      <TextField state={state} name="name" label={t.name} autoComplete="off" required />
      <TextField state={state} name="email" label={t.email} type="email" autoComplete="off" required />
      <SelectField state={state} name="role" label={t.role} choices={staff} required />
      <SelectField
        state={state}
        name="site"
        label={t.site}
        choices={[['', t.noSite] as const, ...sites.map(({ id, name }) => [id, name] as const)]}
      />
      <SelectField state={state} name="language" label={t.language} choices={Object.entries(t.languages)} required />
    </>
  )
}
