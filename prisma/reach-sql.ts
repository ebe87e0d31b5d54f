import { Prisma } from './generated/client.ts'

/** Whether letters reach the person of the row `c`: the whole address is known and no letter has come back from it. */
export const hasPost = Prisma.sql`(c.street IS NOT NULL AND c.postcode IS NOT NULL AND c.city IS NOT NULL AND c.postal_refused_at IS NULL)`
