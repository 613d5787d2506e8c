import { date, foreignKey, index, integer, jsonb, numeric, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core'
import { workspaceId } from './columns.ts'
import { customers } from './customers.ts'
import { workspaces } from './identity.ts'

/** A health configuration; `version` counts what was published, the draft being edited is version 0. */
export const healthConfigurations = pgTable('health_configurations', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  configurationNo: integer().notNull(),
  version: integer().notNull(),
  name: text().notNull(),
  /** Order in which segments are tried; the first that matches a customer wins. */
  position: integer().notNull().default(0),
  segmentNo: integer(),
  definition: jsonb().$type<Record<string, unknown>>().notNull(),
  note: text().notNull().default(''),
  author: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  publishedAt: timestamp({ withTimezone: true }),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.configurationNo, t.version] })])

/** One row a day for each customer, with all parts and the version that made it; never rewritten. */
export const healthSnapshots = pgTable('health_snapshots', {
  workspaceId: workspaceId(),
  takenOn: date().notNull(),
  customerNo: integer().notNull(),
  configurationNo: integer().notNull(),
  version: integer().notNull(),
  rawScore: numeric({ mode: 'number' }),
  score: smallint(),
  coverage: numeric({ mode: 'number' }).notNull(),
  band: text({ enum: ['poor', 'concerning', 'healthy', 'not_enough_data'] }).notNull(),
  exception: text(),
  parts: jsonb().$type<Record<string, unknown>[]>().notNull(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.takenOn, t.customerNo] }),
  index().on(t.workspaceId, t.customerNo, t.takenOn),
  foreignKey({ columns: [t.workspaceId, t.customerNo], foreignColumns: [customers.workspaceId, customers.customerNo] }).onDelete('cascade'),
])

/** A person's own rating of a customer, 1 to 5. */
export const pulses = pgTable('pulses', {
  workspaceId: workspaceId(),
  customerNo: integer().notNull(),
  ratedOn: date().notNull(),
  rating: smallint().notNull(),
  note: text().notNull().default(''),
  author: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.customerNo, t.ratedOn] }),
  foreignKey({ columns: [t.workspaceId, t.customerNo], foreignColumns: [customers.workspaceId, customers.customerNo] }).onDelete('cascade'),
])
