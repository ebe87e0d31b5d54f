import type { PrismaClient } from '../prisma/generated/client.ts'
import { documentVersion } from './document.ts'
import type { Reader } from './follow.ts'
import { reindex } from './reindex.ts'

/**
 * Builds the documents anew when they are of another version of the words or when a rebuild died on the way. A new database has none
 * yet: its documents come from the outbox. Answers whether anything was built.
 */
export async function renewIfOld(prisma: PrismaClient, reader: Reader): Promise<boolean> {
  const version = String(documentVersion)
  const fresh = await prisma.searchIndex.updateMany({
    where: { engine: 'postgres', settings: '', building: null },
    data: { settings: version },
  })
  if (fresh.count > 0) return false
  const index = await prisma.searchIndex.findUnique({ where: { engine: 'postgres' } })
  if (!index || (index.settings === version && index.building === null)) return false
  return reindex(prisma, reader, () => undefined)
}
