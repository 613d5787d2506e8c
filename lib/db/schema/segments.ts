import { integer, jsonb, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { workspaceId } from './columns.ts'
import { workspaces } from './identity.ts'

/** A saved rule over attributes and behaviour; evaluated when it is used. */
export const segments = pgTable('segments', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  segmentNo: integer().notNull(),
  key: text().notNull(),
  name: text().notNull(),
  rule: jsonb().$type<Record<string, unknown>>().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.segmentNo] }), unique().on(t.workspaceId, t.key)])
