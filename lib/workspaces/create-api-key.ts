import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { ABILITIES, type Ability } from '../auth/abilities.ts'
import type { Scope } from '../auth/scope.ts'
import { hashToken } from '../auth/tokens.ts'
import { apiKeys } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'

/** A key does not make members, keys or settings, so that a lost one cannot become a way to stay. */
const NOT_FOR_KEYS: readonly Ability[] = ['member.manage', 'key.manage', 'workspace.edit', 'workspace.delete', 'audit.read', 'share.open']

export const KEY_ABILITIES: readonly Ability[] = ABILITIES.filter((ability) => !NOT_FOR_KEYS.includes(ability))

export const CreateApiKey = z.object({
  name: z.string().trim().min(1, 'Please fill this in.').max(80),
  abilities: z.array(z.enum(ABILITIES)).min(1, 'Choose at least one thing the key may do.'),
})

export interface NewApiKey {
  keyId: string
  /** The key itself: shown once, kept as a hash only. */
  key: string
}

/** Makes a bearer key for the API with some of the abilities its maker has. */
export async function createApiKey(scope: Scope, input: z.infer<typeof CreateApiKey>): Promise<NewApiKey> {
  scope.require('key.manage')
  const abilities = [...new Set(input.abilities)]
  if (!abilities.every((ability) => KEY_ABILITIES.includes(ability) && scope.can(ability))) throw new Refusal('forbidden', 'A key cannot be given this ability.')
  const key = `peil_${randomBytes(32).toString('base64url')}`
  return scope.write(async (tx) => {
    const [made] = await tx.insert(apiKeys).values({
      hash: hashToken(key), workspaceId: scope.workspaceId, name: input.name, prefix: key.slice(0, 10), abilities,
      createdBy: scope.actor.kind === 'member' ? scope.actor.id : null,
    }).returning({ keyId: apiKeys.id })
    if (!made) throw new Error('The key was not made.')
    await scope.audit(tx, 'key.create', input.name, { abilities })
    return { keyId: made.keyId, key }
  })
}
