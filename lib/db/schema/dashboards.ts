import { date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytea, workspaceId } from './columns.ts'
import { workspaces } from './identity.ts'

export const dashboards = pgTable('dashboards', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  dashboardNo: integer().notNull(),
  name: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.dashboardNo] })])

export const dashboardCards = pgTable('dashboard_cards', {
  workspaceId: workspaceId(),
  dashboardNo: integer().notNull(),
  cardNo: integer().notNull(),
  position: integer().notNull(),
  metric: text().notNull(),
  view: text({ enum: ['figure', 'trend', 'breakdown'] }).notNull().default('trend'),
  options: jsonb().$type<Record<string, unknown>>().notNull().default({}),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.dashboardNo, t.cardNo] }),
  foreignKey({ columns: [t.workspaceId, t.dashboardNo], foreignColumns: [dashboards.workspaceId, dashboards.dashboardNo] }).onDelete('cascade'),
])

/** What a link may show is frozen here when it is made; the token itself is in `tokens`, as a hash. */
export const shareLinks = pgTable('share_links', {
  workspaceId: workspaceId(),
  shareNo: integer().notNull(),
  dashboardNo: integer().notNull(),
  name: text().notNull(),
  tokenHash: bytea().notNull(),
  passwordHash: text(),
  /** Cards, segment and window as they were when the link was made. */
  frozen: jsonb().$type<Record<string, unknown>>().notNull(),
  fromOn: date(),
  toOn: date(),
  frameAncestors: text().array().notNull().default([]),
  createdBy: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
  revokedAt: timestamp({ withTimezone: true }),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.shareNo] }),
  index().on(t.workspaceId, t.dashboardNo),
  foreignKey({ columns: [t.workspaceId, t.dashboardNo], foreignColumns: [dashboards.workspaceId, dashboards.dashboardNo] }).onDelete('cascade'),
])

export const shareOpens = pgTable('share_opens', {
  workspaceId: workspaceId(),
  shareNo: integer().notNull(),
  id: uuid().notNull().defaultRandom(),
  openedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.shareNo, t.id] }),
  foreignKey({ columns: [t.workspaceId, t.shareNo], foreignColumns: [shareLinks.workspaceId, shareLinks.shareNo] }).onDelete('cascade'),
])
