import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Workspace } from '../auth/scope.ts'
import type { Database, Tx } from '../db/database.ts'
import { memberships, users, workspaces } from '../db/schema/identity.ts'
import { auditEntries, channels } from '../db/schema/workspaces.ts'
import { plainText } from '../shared/plain-text.ts'
import { DEFAULT_CHANNELS } from './default-channels.ts'

export const isTimeZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export const CreateWorkspace = z.object({
  name: z.string().trim().min(1, 'Please fill this in.').max(80),
  timeZone: z.string().refine(isTimeZone, 'Not a time zone, for example Europe/Amsterdam.'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'A currency has three capital letters, for example EUR.'),
  locale: z.enum(['en', 'nl', 'ro']),
  ownerId: z.uuid(),
  isDemo: z.boolean().optional(),
})

/** Makes a workspace with its first owner and the usual channels. */
export function createWorkspace(db: Database, input: z.infer<typeof CreateWorkspace>): Promise<Workspace> {
  return db.orm.transaction((tx) => insertWorkspace(tx, input))
}

/** The same inside a transaction that does more. The slug comes from the name, with a suffix where it is taken. */
export async function insertWorkspace(tx: Tx, input: z.infer<typeof CreateWorkspace>): Promise<Workspace> {
  const wish = plainText(input.name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'team'
  for (const slug of [wish, `${wish}-${randomBytes(3).toString('hex')}`]) {
    const [made] = await tx.insert(workspaces)
      .values({ slug, name: input.name, timeZone: input.timeZone, currency: input.currency, locale: input.locale, isDemo: input.isDemo ?? false })
      .onConflictDoNothing().returning()
    if (!made) continue
    await tx.insert(memberships).values({ workspaceId: made.id, userId: input.ownerId, role: 'owner' })
    await tx.execute(sql`select enter_workspace(${made.id})`)
    const [owner] = await tx.select({ name: users.name }).from(users).where(eq(users.id, input.ownerId))
    await tx.insert(auditEntries).values({ workspaceId: made.id, actorKind: 'member', actorId: input.ownerId, actorName: owner?.name ?? 'owner', action: 'workspace.create', subject: made.name })
    await insertChannels(tx, made)
    return made
  }
  throw new Error(`No free name was found for the workspace ${input.name}.`)
}

async function insertChannels(tx: Tx, { id, locale }: Workspace): Promise<void> {
  await tx.insert(channels).values(DEFAULT_CHANNELS.map(({ key, en, nl, ro }, index) => ({
    workspaceId: id, channelNo: index + 1, key, name: locale === 'nl' ? nl : locale === 'ro' ? ro : en,
  })))
}
