import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '../shared/env.ts'
import type { OpenLink } from './find-open-link.ts'

export const PROOF_HOURS = 12

/** What a browser keeps to show that its owner knew the password: bound to the link, to this very password and to a time. */
export function shareProof(link: OpenLink, until = Date.now() + PROOF_HOURS * 3_600_000): string {
  return `${until}.${sign(link, until)}`
}

/** Whether a proof holds now. A changed password makes every earlier proof void. */
export function provesPassword(link: OpenLink, proof: string | undefined, now = Date.now()): boolean {
  const [until = '', mark = ''] = (proof ?? '').split('.')
  if (!/^\d{1,15}$/.test(until) || Number(until) <= now) return false
  const [given, right] = [Buffer.from(mark), Buffer.from(sign(link, Number(until)))]
  return given.length === right.length && timingSafeEqual(given, right)
}

// The stored hash holds a salt of its own, so it changes with every change of the password, even to the same words.
function sign(link: OpenLink, until: number): string {
  return createHmac('sha256', env().AUTH_SECRET)
    .update(`share-proof|${link.workspaceId}|${link.shareNo}|${link.tokenHash.toString('base64url')}|${link.passwordHash}|${until}`).digest('base64url')
}
