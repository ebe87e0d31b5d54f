import { createContext, useContext } from 'react'

/** Nonce of this answer's content security policy; empty in the browser, which has checked it already. */
export const NonceContext = createContext('')
export const useNonce = (): string => useContext(NonceContext)
