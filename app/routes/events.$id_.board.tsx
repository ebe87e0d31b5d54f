import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayPageTexts } from '../domains/events/day/day-page.texts.ts'
import { dayTexts } from '../domains/events/day/day.texts.ts'
import { notFound, requireCaller } from '../http/guard.server.ts'
import { BoardView } from '../ui/board.tsx'
import { useTexts } from '../ui/language.ts'
import { Page } from '../ui/page.tsx'
import styles from '../styles/day.css?url'
import { app, reads } from '../wiring.server.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${dayPageTexts.de.boardTitle}: ${loaded?.title ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { scope } = await requireCaller(request, 'events.read')
  const shown = await reads.day.board(scope, params.id ?? '')
  if (!shown) throw notFound()
  return { ...shown, id: params.id ?? '', at: app.now() }
}

/** The board with names, for staff. */
export default function StaffBoard() {
  const t = useTexts(dayTexts)
  const { title, board, id, at } = useLoaderData<typeof loader>()
  return (
    <Page title={title} crumbs={[{ to: `/events/${id}/day`, text: t.back }]}>
      <BoardView board={board} at={at} self={`/events/${id}/board`} />
    </Page>
  )
}
