import { Form, Link } from '@remix-run/react'
import { letterTexts } from '../domains/letters/letter.texts.ts'
import { momentInWords } from '../lib/dates.ts'
import { useLanguage, useTexts } from './language.ts'
import { Button, Section } from './parts.tsx'

interface Run {
  id: string
  createdAt: Date
  postedAt: Date | null
  letters: number
  people: { id: string; name: string | null }[]
}

/** Letters of a pile: those that wait for a printing, and the printings, each with its PDF; PDF and button speak of the same letters. `pdf` is the address of the PDF up to its last parameter. */
export function LettersToPrint({ pdf, count, runs }: { pdf: string; count: number; runs: readonly Run[] }) {
  const t = useTexts(letterTexts)
  const language = useLanguage()
  if (count === 0 && runs.length === 0) return null
  return (
    <>
      {count > 0 ? (
        <Section title={t.toPrint(count)} id="letters">
          <p>{t.how}</p>
          <Form method="post">
            <Button name="intent" value="prepare">
              {t.prepare}
            </Button>
          </Form>
        </Section>
      ) : null}
      {runs.map(({ id, createdAt, postedAt, letters, people }) => (
        <Section key={id} title={t.run(letters, momentInWords(createdAt, language))} id={`run-${id}`}>
          <p>{postedAt ? t.postedAt(momentInWords(postedAt, language)) : t.confirm}</p>
          <Form method="post" className="row">
            <input type="hidden" name="run" value={id} />
            <a
              className={`kern-btn kern-btn--${postedAt ? 'tertiary' : 'primary'}`}
              href={`${pdf}run=${encodeURIComponent(id)}`}
              target="_blank"
              rel="noreferrer"
            >
              <span className="kern-label">{t.open}</span>
            </a>
            {postedAt ? null : (
              <>
                <Button name="intent" value="posted">
                  {t.done}
                </Button>
                <Button name="intent" value="drop">
                  {t.drop}
                </Button>
              </>
            )}
          </Form>
          <details>
            <summary>{t.single}</summary>
            <ul>
              {people.map((one) => (
                <li key={one.id}>
                  <a href={`/letters/${one.id}.pdf`} target="_blank" rel="noreferrer">
                    {one.name ?? one.id}
                  </a>
                </li>
              ))}
            </ul>
            {people.length < letters ? <p className="muted">{t.singleMore(letters - people.length)}</p> : null}
          </details>
        </Section>
      ))}
      {runs.some(({ postedAt }) => postedAt !== null) ? (
        <p>
          <Link to="/letters/returned">{t.returned}</Link>
        </p>
      ) : null}
    </>
  )
}
