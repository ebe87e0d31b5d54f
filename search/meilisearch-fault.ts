import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from 'meilisearch'

/** Why the server does not answer as it should, in one word for /readyz and administrators. */
export type RemoteFault = 'down' | 'slow' | 'wrong_key' | 'wrong_version' | 'disk_full' | 'not_built' | 'failed'

const ofCode: Readonly<Record<string, RemoteFault>> = {
  invalid_api_key: 'wrong_key',
  missing_authorization_header: 'wrong_key',
  missing_master_key: 'wrong_key',
  no_space_left_on_device: 'disk_full',
  database_size_limit_reached: 'disk_full',
  index_not_found: 'not_built',
}

/** A task that failed on the server, with the server's code. */
export class RemoteTaskFailed extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** A server of a version that this house was not written for. */
export class WrongVersion extends Error {}

/** Names what went wrong. */
export function faultOf(error: unknown): RemoteFault {
  if (error instanceof WrongVersion) return 'wrong_version'
  if (error instanceof RemoteTaskFailed) return ofCode[error.code] ?? 'failed'
  if (error instanceof MeilisearchRequestTimeOutError || error instanceof MeilisearchTaskTimeOutError) return 'slow'
  if (error instanceof MeilisearchApiError) return ofCode[error.cause?.code ?? ''] ?? 'failed'
  if (error instanceof MeilisearchRequestError) {
    return error.cause instanceof MeilisearchRequestTimeOutError ? 'slow' : 'down'
  }
  return 'failed'
}

/** Versions of the server's API that the adapter speaks: federated search with facets came with 1.12. */
export function checkVersion(version: string): void {
  const [major, minor] = version.split('.').map(Number)
  if (major !== 1 || (minor ?? 0) < 12) throw new WrongVersion(`Meilisearch ${version}: 1.12 or newer of 1 is needed`)
}
