import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { houseInput, houseValues } from '../domains/house/house.form.ts'
import { houseTexts } from '../domains/house/house.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { houseFormPage, saveHouseForm } from '../http/house-form.server.ts'
import { AdminPage } from '../ui/admin-page.tsx'
import { HouseForm } from '../ui/house-form.tsx'
import { useTexts } from '../ui/language.ts'
import { LinkButton, Notice, Section, Table } from '../ui/parts.tsx'
import { pageTitle, titleLanguage } from '../ui/title.ts'
import { app, reads } from '../wiring.server.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, houseTexts[titleLanguage(matches)].title)

export async function loader({ request }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'house.write')
  const house = await reads.house.house(scope)
  if (!house) throw notFound()
  return {
    form: houseFormPage(houseValues(house.fields), house.version),
    notices: Object.keys(house.notices).length,
    sites: await reads.house.sites(scope),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, language } = await requireCaller(request, 'house.write')
  return saveHouseForm(request, {
    schema: houseInput,
    valuesOf: houseValues,
    save: (version, fields) => app.house.save(actor.name, version, fields),
    to: '/house',
    text: houseTexts[language].saved,
  })
}

/** The house: its names and rules, its notices, its sites, and the way to the other settings. */
export default function House() {
  const t = useTexts(houseTexts)
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { stamp, ...form } = answer ?? loaded.form
  return (
    <AdminPage title={t.title} sub={t.intro}>
      <div className="cols cols--detail">
        <HouseForm key={stamp} {...form} />
        <div>
          <Section title={t.notices} actions={<Link to="/house/notices">{t.noticesEdit}</Link>}>
            {loaded.notices === 0 ? (
              <Notice tone="warning">{t.noticesNone}</Notice>
            ) : (
              <p>{t.noticesThere(loaded.notices)}</p>
            )}
          </Section>
          <Section title={t.sites} actions={<LinkButton to="/house/sites/new">{t.siteNew}</LinkButton>}>
            <Table
              caption={t.sites}
              rows={loaded.sites}
              id={({ id }) => id}
              columns={[
                {
                  head: t.site,
                  main: true,
                  cell: ({ id, name }) => <Link to={`/house/sites/${id}`}>{name}</Link>,
                },
                { head: t.address, cell: ({ street, postcode, city }) => `${street}, ${postcode} ${city}` },
              ]}
            />
          </Section>
        </div>
      </div>
    </AdminPage>
  )
}
