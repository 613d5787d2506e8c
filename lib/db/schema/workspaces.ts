import { bigint, index, integer, jsonb, numeric, pgTable, primaryKey, smallint, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { workspaceId } from './columns.ts'
import { workspaces } from './identity.ts'

/** Where the next dense number of a kind (customer, survey, order…) is taken from. */
export const counters = pgTable('counters', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  name: text().notNull(),
  last: bigint({ mode: 'number' }).notNull(),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.name] })])

export const channels = pgTable('channels', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  channelNo: smallint().notNull(),
  key: text().notNull(),
  name: text().notNull(),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.channelNo] }), unique().on(t.workspaceId, t.key)])

export const touchpoints = pgTable('touchpoints', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  touchpointNo: smallint().notNull(),
  key: text().notNull(),
  name: text().notNull(),
  stage: text(),
  position: integer().notNull().default(0),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.touchpointNo] }), unique().on(t.workspaceId, t.key)])

/** The workspace's own goal for a metric. */
export const targets = pgTable('targets', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  metric: text().notNull(),
  value: numeric({ mode: 'number' }).notNull(),
  setAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.metric] })])

/** Append-only: the application role may insert and read, never change or delete. */
export const auditEntries = pgTable('audit_entries', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  entryNo: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  actorKind: text().notNull(),
  actorId: text().notNull(),
  actorName: text().notNull(),
  action: text().notNull(),
  subject: text().notNull(),
  detail: jsonb().$type<Record<string, unknown>>().notNull().default({}),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.entryNo] }), index().on(t.workspaceId, t.at)])
