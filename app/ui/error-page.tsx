import { Link } from '@remix-run/react'
import { frameTexts } from './frame.texts.ts'
import { useTexts } from './language.ts'
import { Page } from './page.tsx'

/** What went wrong, in words, and the way on. */
export function ErrorPage({ status }: { status: number }) {
  const t = useTexts(frameTexts)
  const [title, text] =
    status === 404
      ? [t.notFoundTitle, t.notFound]
      : status === 403
        ? [t.forbiddenTitle, t.forbidden]
        : [t.failedTitle, t.failed]
  return (
    <Page title={title} narrow>
      <p>{text}</p>
      <p>
        <Link to="/">{t.home}</Link>
      </p>
    </Page>
  )
}
