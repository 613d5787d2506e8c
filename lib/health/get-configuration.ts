import { and, desc, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { healthConfigurations } from '../db/schema/health.ts'
import { HealthDefinition } from './definition.ts'

/** The configuration of a workspace that has one; more, for segments of their own, keep this shape. */
export const CONFIGURATION_NO = 1

/** The score's draft, its published versions with note and author (newest first), and the one in force; null before there is any. */
export async function getConfiguration(scope: Scope) {
  scope.require('health.read')
  const c = healthConfigurations
  const rows = await scope.read((tx) => tx.select({ version: c.version, name: c.name, definition: c.definition, note: c.note, author: c.author, createdAt: c.createdAt, publishedAt: c.publishedAt })
    .from(c).where(and(eq(c.workspaceId, scope.workspaceId), eq(c.configurationNo, CONFIGURATION_NO))).orderBy(desc(c.version)))
  const all = rows.map((row) => ({ ...row, definition: HealthDefinition.parse(row.definition) }))
  const [draft, versions] = [all.find(({ version }) => version === 0), all.filter(({ version }) => version > 0)]
  if (!draft) return null
  return { draft, versions, live: versions[0] ?? null, isChanged: JSON.stringify(draft.definition) !== JSON.stringify(versions[0]?.definition) }
}
