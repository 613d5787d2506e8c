import { z } from 'zod'
import { forgiveTry } from '../auth/forgive-try.ts'
import { limitRate } from '../auth/limit-rate.ts'
import { verifyPassword } from '../auth/passwords.ts'
import type { Scope } from '../auth/scope.ts'
import type { Database } from '../db/database.ts'
import { Refusal } from '../shared/refusal.ts'
import { findOpenLink } from './find-open-link.ts'
import { shareProof } from './share-proof.ts'

const TRIES = 5
const SECONDS = 15 * 60

export const UnlockShare = z.object({ token: z.string().max(200), password: z.string().max(200) })

/** Checks the password of a link and returns the proof to keep. Five wrong tries in a quarter of an hour, whoever makes them; a right one does not count. */
export async function unlockShare(db: Database, scope: Scope, { token, password }: z.infer<typeof UnlockShare>): Promise<string> {
  const link = await findOpenLink(scope, token)
  if (!link) throw new Refusal('missing', 'This link leads nowhere.')
  const who = `${scope.workspaceId}/${link.shareNo}`
  await limitRate(db, 'share-password', who, TRIES, SECONDS)
  if (!(await verifyPassword(link.passwordHash, password))) throw new Refusal('invalid', 'This is not the password.')
  await forgiveTry(db, 'share-password', who, SECONDS)
  return shareProof(link)
}
