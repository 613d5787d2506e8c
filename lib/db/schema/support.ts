import { boolean, date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { workspaceId } from './columns.ts'
import { workspaces } from './identity.ts'

export const tickets = pgTable('tickets', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  ticketNo: integer().notNull(),
  externalId: text().notNull(),
  customerNo: integer(),
  contactNo: integer(),
  channelNo: smallint(),
  touchpointNo: smallint(),
  topic: text(),
  priority: text(),
  agent: text(),
  status: text(),
  openedAt: timestamp({ withTimezone: true }).notNull(),
  openedOn: date().notNull(),
  firstReplyAt: timestamp({ withTimezone: true }),
  resolvedAt: timestamp({ withTimezone: true }),
  resolvedOn: date(),
  /** Real elapsed time; null while open and where the file says it was resolved before it was opened. */
  resolutionMinutes: doublePrecision(),
  reopenedAt: timestamp({ withTimezone: true }),
  /** How many times the customer had to make contact. */
  contactCount: integer(),
  isEscalated: boolean(),
  attributes: jsonb().$type<Record<string, string | number | boolean>>().notNull().default({}),
  importNo: integer(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.ticketNo] }),
  unique().on(t.workspaceId, t.externalId),
  index().on(t.workspaceId, t.openedOn),
  index().on(t.workspaceId, t.resolvedOn),
  index().on(t.workspaceId, t.customerNo, t.openedAt),
])
