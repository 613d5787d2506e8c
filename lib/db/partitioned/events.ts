import { integer, jsonb, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core'

/** Raw events, partitioned by month. drizzle-kit cannot write PARTITION BY, so the table is made by a migration written by hand. */
export const events = pgTable('events', {
  workspaceId: integer().notNull(),
  messageId: text().notNull(),
  occurredAt: timestamp({ withTimezone: true }).notNull(),
  eventNo: smallint().notNull(),
  contactNo: integer().notNull(),
  customerNo: integer().notNull(),
  channelNo: smallint(),
  touchpointNo: smallint(),
  quantity: integer().notNull().default(1),
  properties: jsonb().$type<Record<string, unknown>>(),
  importNo: integer(),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.messageId, t.occurredAt] })])
