import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { segments } from '../db/schema/segments.ts'
import { plainText } from '../shared/plain-text.ts'
import { Rule } from './rule.ts'

export const CreateSegment = z.object({ name: z.string().trim().min(1, 'Give the segment a name.').max(80), rule: Rule })

/** Saves a rule under a name. Its key, by which links and the API name it, comes from the name and stays. */
export async function createSegment(scope: Scope, input: z.infer<typeof CreateSegment>) {
  scope.require('segment.edit')
  const wish = plainText(input.name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'segment'
  return scope.write(async (tx) => {
    const segmentNo = await reserveNumbers(tx, scope.workspaceId, 'segment')
    const row = { workspaceId: scope.workspaceId, segmentNo, name: input.name, rule: { ...input.rule } }
    for (const key of [wish, `${wish}-${segmentNo}`]) {
      const [made] = await tx.insert(segments).values({ ...row, key }).onConflictDoNothing().returning({ segmentNo: segments.segmentNo, key: segments.key })
      if (made) return made
    }
    throw new Error(`No free key was found for the segment ${input.name}.`)
  })
}
