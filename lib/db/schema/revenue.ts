import { check, date, foreignKey, index, integer, jsonb, numeric, pgTable, primaryKey, smallint, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { minor, workspaceId } from './columns.ts'
import { customers } from './customers.ts'

/** A subscription as agreed. What it is worth on which day stands in subscription_spans. */
export const subscriptions = pgTable('subscriptions', {
  workspaceId: workspaceId(),
  subscriptionNo: integer().notNull(),
  externalId: text().notNull(),
  customerNo: integer().notNull(),
  plan: text(),
  currency: text().notNull(),
  unitMinor: minor('unit_minor').notNull(),
  quantity: numeric({ mode: 'number' }).notNull().default(1),
  interval: text({ enum: ['day', 'week', 'month', 'quarter', 'half_year', 'year', 'two_years'] }).notNull(),
  startedOn: date().notNull(),
  /** The first day without service. */
  endedOn: date(),
  /** The first paid day; 9999-12-31 for a trial that never becomes paid. */
  trialEndsOn: date(),
  discountPercent: numeric({ mode: 'number' }),
  discountMinor: minor('discount_minor'),
  discountEndsOn: date(),
  attributes: jsonb().$type<Record<string, string | number | boolean>>().notNull().default({}),
  importNo: integer(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.subscriptionNo] }),
  unique().on(t.workspaceId, t.externalId),
  index().on(t.workspaceId, t.customerNo),
  foreignKey({ columns: [t.workspaceId, t.customerNo], foreignColumns: [customers.workspaceId, customers.customerNo] }).onDelete('cascade'),
  check('subscriptions_period', sql`${t.endedOn} is null or ${t.endedOn} >= ${t.startedOn}`),
])

/** Days during which a subscription has one state and one monthly value: [fromOn, toOn). Derived by lib/revenue, never entered. */
export const subscriptionSpans = pgTable('subscription_spans', {
  workspaceId: workspaceId(),
  subscriptionNo: integer().notNull(),
  fromOn: date().notNull(),
  toOn: date(),
  customerNo: integer().notNull(),
  state: text({ enum: ['paid', 'trial', 'paused'] }).notNull(),
  mrrMinor: minor('mrr_minor').notNull(),
  currency: text().notNull(),
  plan: text(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.subscriptionNo, t.fromOn] }),
  index().on(t.workspaceId, t.fromOn),
  index().on(t.workspaceId, t.customerNo),
  foreignKey({ columns: [t.workspaceId, t.subscriptionNo], foreignColumns: [subscriptions.workspaceId, subscriptions.subscriptionNo] }).onDelete('cascade'),
])

export const subscriptionPauses = pgTable('subscription_pauses', {
  workspaceId: workspaceId(),
  subscriptionNo: integer().notNull(),
  pausedOn: date().notNull(),
  resumedOn: date(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.subscriptionNo, t.pausedOn] }),
  foreignKey({ columns: [t.workspaceId, t.subscriptionNo], foreignColumns: [subscriptions.workspaceId, subscriptions.subscriptionNo] }).onDelete('cascade'),
])

export const orders = pgTable('orders', {
  workspaceId: workspaceId(),
  orderNo: integer().notNull(),
  externalId: text().notNull(),
  customerNo: integer(),
  kind: text({ enum: ['sale', 'refund'] }).notNull().default('sale'),
  orderedAt: timestamp({ withTimezone: true }).notNull(),
  orderedOn: date().notNull(),
  amountMinor: minor('amount_minor').notNull(),
  currency: text().notNull(),
  channelNo: smallint(),
  touchpointNo: smallint(),
  attributes: jsonb().$type<Record<string, string | number | boolean>>().notNull().default({}),
  importNo: integer(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.orderNo] }),
  unique().on(t.workspaceId, t.externalId),
  index().on(t.workspaceId, t.orderedOn),
  index().on(t.workspaceId, t.customerNo, t.orderedOn),
])

/** The lines of an order that came as lines, by their place in it; an order that came as one amount has none. */
export const orderLines = pgTable('order_lines', {
  workspaceId: workspaceId(),
  orderNo: integer().notNull(),
  lineNo: integer().notNull(),
  product: text(),
  quantity: numeric({ mode: 'number' }).notNull(),
  amountMinor: minor('amount_minor').notNull(),
  orderedAt: timestamp({ withTimezone: true }).notNull(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.orderNo, t.lineNo] }),
  foreignKey({ columns: [t.workspaceId, t.orderNo], foreignColumns: [orders.workspaceId, orders.orderNo] }).onDelete('cascade'),
])
