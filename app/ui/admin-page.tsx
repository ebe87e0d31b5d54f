import type { ReactNode } from 'react'
import { useLocation } from '@remix-run/react'
import { usersTexts } from '../domains/accounts/users.texts.ts'
import { useTexts } from './language.ts'
import { Page } from './page.tsx'
import { Tabs } from './parts.tsx'

/** A page of the administration under its tabs. */
export function AdminPage(props: { title: string; sub?: string; actions?: ReactNode; children: ReactNode }) {
  const t = useTexts(usersTexts)
  const { pathname } = useLocation()
  const tabs = (
    [
      ['/house', t.house],
      ['/users', t.title],
      ['/api-tokens', t.tokensTitle],
      ['/closed-days', t.closedDays],
      ['/templates', t.templates],
      ['/house/search', t.searchState],
      ['/house/retention', t.retention],
      ['/audit', t.audit],
    ] as const
  ).map(([to, text]) => ({ to, text, current: to === pathname }))
  return (
    <Page title={props.title} sub={props.sub} actions={props.actions}>
      <Tabs label={t.administration} tabs={tabs} />
      {props.children}
    </Page>
  )
}
