import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  isRouteErrorResponse,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import kern from '@kern-ux/native/dist/kern.min.css?url'
import { app, reads } from './wiring.server.ts'
import { customerLanguageOf } from './http/customer-language.server.ts'
import { currentActor, languageOf, takeFlash } from './http/session.server.ts'
import fonts from './styles/fonts.css?url'
import house from './styles/house.css?url'
import { directionOf, langAttribute } from './lib/languages.ts'
import { customerFrameTexts } from './ui/customer-frame.texts.ts'
import { CustomerError } from './ui/customer-frame.tsx'
import { usePageLanguage } from './ui/customer-language.ts'
import { ErrorPage } from './ui/error-page.tsx'
import { Frame } from './ui/frame.tsx'
import { frameTexts } from './ui/frame.texts.ts'
import { useNonce } from './ui/nonce.ts'

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: fonts },
  { rel: 'stylesheet', href: kern },
  { rel: 'stylesheet', href: house },
]

export const meta: MetaFunction<typeof loader> = ({ data: root }) => [{ title: root?.house ?? 'Arbeitgeber-Service' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await currentActor(request)
  const { flash, headers } = await takeFlash(request)
  const house = await reads.accounts.frame(actor)
  return data(
    {
      language: await languageOf(request, actor),
      pageLanguage: await customerLanguageOf(request, null),
      house: house.name,
      site: house.site,
      person: actor ? { name: actor.displayName, role: actor.role } : null,
      mailbox: app.mailbox,
      flash,
    },
    { headers },
  )
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const nonce = useNonce()
  const page = usePageLanguage()
  const language = root?.language ?? 'de'
  const { pathname, search } = useLocation()
  return (
    <html lang={page ? langAttribute(page) : language} dir={page ? directionOf(page) : 'ltr'}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {pathname.startsWith('/open-events') ? null : <meta name="robots" content="noindex" />}
        <Meta />
        <Links />
      </head>
      {/* The address that is drawn, which follows the address bar a moment later: what reads the page may wait for it. */}
      <body data-shown={`${pathname}${search}`}>
        <a className="skip" href="#content">
          {page ? customerFrameTexts[page].skip : frameTexts[language].skip}
        </a>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const page = usePageLanguage()
  return <Frame>{page ? <CustomerError status={status} language={page} /> : <ErrorPage status={status} />}</Frame>
}
