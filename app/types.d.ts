/// <reference types="vite/client" />
import '@remix-run/node'

/** Loaders and actions hand over dates and nested data as they are (single fetch). */
declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}
