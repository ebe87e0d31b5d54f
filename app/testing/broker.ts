/**
 * Asks the test run for what it makes once for all files: `/server` (URL of a PostgreSQL server), `/template` (name of a migrated
 * database there), `/image` (file with an image of a migrated embedded database). Null where no run is.
 */
export async function askBroker(what: '/server' | '/template' | '/image'): Promise<string | null> {
  const broker = process.env.TEST_POSTGRES_BROKER
  if (!broker) return null
  const answer = await fetch(broker + what)
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}
