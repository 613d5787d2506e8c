import { boolean, date, index, integer, pgTable, primaryKey, smallint, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { workspaceId } from './columns.ts'
import { workspaces } from './identity.ts'

/** The vocabulary of a workspace's events. A feature is an event name the team follows as such. */
export const eventNames = pgTable('event_names', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  eventNo: smallint().notNull(),
  name: text().notNull(),
  isFeature: boolean().notNull().default(true),
  /** Whether doing this makes a user active. */
  countsAsActive: boolean().notNull().default(true),
  releasedOn: date(),
  firstSeenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.eventNo] }), unique().on(t.workspaceId, t.name)])

/** Exact day rows, written in the statement that takes the events: who did what on which local day, and how often. */
export const activityDays = pgTable('activity_days', {
  workspaceId: workspaceId(),
  day: date().notNull(),
  contactNo: integer().notNull(),
  eventNo: smallint().notNull(),
  customerNo: integer().notNull(),
  events: integer().notNull(),
  /** Sum of the quantity sent with the events (uses, minutes, items), 1 each where none was sent. */
  quantity: integer().notNull(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.day, t.contactNo, t.eventNo] }),
  index().on(t.workspaceId, t.customerNo, t.day, t.eventNo),
])
