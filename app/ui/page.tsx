import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { frameTexts } from './frame.texts.ts'
import { customerPartsTexts } from './customer-parts.texts.ts'
import { useSharedTexts } from './customer-language.ts'

export interface Crumb {
  to: string
  text: string
}

/** One page: where it stands, what it is with its state, what can be done, content. */
export function Page(props: {
  title: string
  sub?: ReactNode
  state?: ReactNode
  crumbs?: Crumb[]
  actions?: ReactNode
  narrow?: boolean
  children: ReactNode
}) {
  const t = useSharedTexts<'breadcrumb'>(frameTexts, customerPartsTexts)
  return (
    <div className={props.narrow ? 'page page--narrow' : 'page'}>
      {props.crumbs ? (
        <nav className="crumbs" aria-label={t.breadcrumb}>
          <ol>
            {props.crumbs.map(({ to, text }) => (
              <li key={to}>
                <Link to={to}>{text}</Link>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div className="page__head">
        <div>
          <h1 className="page__title">
            {props.title} {props.state}
          </h1>
          {props.sub ? <p className="muted">{props.sub}</p> : null}
        </div>
        {props.actions ? <div className="page__actions">{props.actions}</div> : null}
      </div>
      {props.children}
    </div>
  )
}
