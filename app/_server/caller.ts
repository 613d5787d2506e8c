import { headers } from 'next/headers'
import type { Caller } from '#lib/auth/caller.ts'
import { env } from '#lib/shared/env.ts'

/** The client as our own proxy saw it: entries further to the left of the header are whatever the sender wrote. */
export async function caller(): Promise<Caller> {
  const head = await headers()
  const hops = (head.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return { client: hops.at(-env().TRUSTED_PROXIES) ?? hops[0] ?? 'unknown', userAgent: head.get('user-agent') }
}
