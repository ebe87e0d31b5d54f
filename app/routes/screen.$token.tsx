import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayPageTexts } from '../domains/events/day/day-page.texts.ts'
import { notFound } from '../http/guard.server.ts'
import { BoardView } from '../ui/board.tsx'
import { Page } from '../ui/page.tsx'
import styles from '../styles/day.css?url'
import { app, reads } from '../wiring.server.ts'

export const headers = () => ({ 'Referrer-Policy': 'same-origin', 'X-Robots-Tag': 'noindex' })
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${dayPageTexts.de.boardTitle}: ${loaded?.title ?? ''}` },
]

export async function loader({ params }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const shown = await reads.day.screen(token)
  if (!shown) throw notFound()
  return { ...shown, at: app.now(), self: `/screen/${token}` }
}

/** The board for the hall: codes of badges, no names, no sign-in. */
export default function Screen() {
  const { title, board, at, self } = useLoaderData<typeof loader>()
  return (
    <Page title={title}>
      <BoardView board={board} at={at} self={self} />
    </Page>
  )
}
