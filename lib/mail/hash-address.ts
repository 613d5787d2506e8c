import { createHmac } from 'node:crypto'
import { env } from '../shared/env.ts'

/** An e-mail address as a keyed hash: it can be recognised again, and not read back or guessed by whoever has only the database. */
export function hashAddress(email: string): Buffer {
  return createHmac('sha256', env().AUTH_SECRET).update(`address:${email.trim().toLowerCase()}`).digest()
}
