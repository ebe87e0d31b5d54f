import { z } from 'zod'
import { passwordFaults } from './password.ts'
import { setupForm } from './setup.form.ts'

const text = z.string().trim().min(1).max(300)

/** The page of the first start: printed code, house, first site, first administrator; gives the same set-up as the file of `npm run setup`. */
export const firstStartForm = z
  .object({
    code: text,
    house: text,
    site: text,
    street: text,
    postcode: z
      .string()
      .trim()
      .regex(/^\d{5}$/),
    city: text,
    state: z.string().regex(/^[A-Z]{2}$/),
    name: z.string().trim().min(1).max(120),
    email: z.email().max(200),
    password: z.string().min(1).max(1000),
  })
  .superRefine((form, ctx) => {
    const [fault] = passwordFaults(form.password, [form.email, form.name])
    if (fault) ctx.addIssue({ code: 'custom', path: ['password'], message: `password_${fault}` })
  })
  .transform(({ code, password, ...form }) => {
    const id = siteId(form.site)
    return {
      code,
      password,
      setup: setupForm.parse({
        house: { name: form.house, serviceName: form.house, obligationNotice: {} },
        sites: [
          {
            id,
            name: form.site,
            street: form.street,
            postcode: form.postcode,
            city: form.city,
            stateCode: form.state,
          },
        ],
        people: [{ email: form.email, name: form.name, role: 'admin', site: id }],
      }),
    }
  })

const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Id of a site from its name: `Standort Oschatz` → `oschatz`. */
export function siteId(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/^standort\s+/, '')
    .replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return id.length < 2 ? 'standort' : id
}
