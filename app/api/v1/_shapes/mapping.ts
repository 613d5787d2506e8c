import { z } from 'zod'
import type { Scope } from '#lib/auth/scope.ts'
import { Mapping } from '#lib/sources/mapping.ts'
import { mappingNamed } from '#lib/sources/mapping-named.ts'
import { Refusal } from '#lib/shared/refusal.ts'

const Sent = z.object({ mapping: Mapping })

/** The mapping that an address names, or spells out as JSON. */
export async function mappingFrom(scope: Scope, text: string): Promise<Mapping> {
  if (!text.startsWith('{')) return mappingNamed(scope, text)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new Refusal('invalid', 'The mapping is not JSON.', { fields: { mapping: 'The mapping is not JSON.' } })
  }
  return Sent.parse({ mapping: json }).mapping
}
