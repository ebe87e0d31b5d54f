import * as client from 'openid-client'

/** What the browser keeps between leaving for the provider and coming back (in a cookie of ten minutes that scripts cannot read). */
export interface OidcBegun {
  state: string
  nonce: string
  verifier: string
}

export interface OidcProvider {
  /** Where to send the browser, and what it must bring back. */
  begin(): Promise<{ address: URL; begun: OidcBegun }>
  /** Claims of the ID token that the provider answers with, or null when the answer does not hold. Throws when it cannot be reached. */
  finish(address: URL, begun: OidcBegun): Promise<unknown>
}

interface OidcEnv {
  OIDC_ISSUER?: string | undefined
  OIDC_CLIENT_ID?: string | undefined
  OIDC_CLIENT_SECRET?: string | undefined
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The agency's provider of OpenID Connect, or null when none is set up. Authorization code with PKCE, state and nonce; the provider is
 * asked who it is at the first use and again after a failure. Plain http is allowed on loopback only.
 */
export function oidcProvider(env: OidcEnv, callback: string): OidcProvider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null
  const issuer = new URL(OIDC_ISSUER)
  let known: Promise<client.Configuration> | null = null
  const configuration = () => {
    known ??= client
      .discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
        timeout: 10,
        ...(loopback.has(issuer.hostname) ? { execute: [client.allowInsecureRequests] } : {}),
      })
      .catch((error: unknown) => {
        known = null
        throw error
      })
    return known
  }
  return {
    async begin() {
      const begun = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback,
        scope: 'openid email profile',
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      })
      return { address, begun }
    },
    async finish(address, begun) {
      const back = new URL(callback)
      back.search = address.search
      try {
        const tokens = await client.authorizationCodeGrant(await configuration(), back, {
          pkceCodeVerifier: begun.verifier,
          expectedState: begun.state,
          expectedNonce: begun.nonce,
          idTokenExpected: true,
        })
        return tokens.claims() ?? null
      } catch (error) {
        // What speaks against the answer has a code; a line that broke has none.
        if (error instanceof Error && 'code' in error) return null
        throw error
      }
    },
  }
}
