/** Where a request of somebody not yet known comes from: kept for a rate limit (as a hash) and to name a session, never as an address. */
export interface Caller {
  client: string
  userAgent: string | null
}
