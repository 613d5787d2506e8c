import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { workspaceId } from './columns.ts'
import { workspaces } from './identity.ts'

/** Who pays: a company or a person. */
export const customers = pgTable('customers', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  customerNo: integer().notNull(),
  externalId: text().notNull(),
  name: text().notNull(),
  /** Lower case without accents, for search under row-level security. */
  nameSearch: text().notNull(),
  plan: text(),
  country: text(),
  industry: text(),
  owner: text(),
  signedUpOn: date(),
  /** The first day of paid service or the first order; kept by lib/revenue after each change. */
  firstPaidOn: date(),
  parentNo: integer(),
  attributes: jsonb().$type<Record<string, string | number | boolean>>().notNull().default({}),
  importNo: integer(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.customerNo] }),
  unique().on(t.workspaceId, t.externalId),
  index().on(t.workspaceId, t.nameSearch),
  index().on(t.workspaceId, t.firstPaidOn),
])

/** A person at a customer. A customer that acts in its own name has one contact with `isSelf`. */
export const contacts = pgTable('contacts', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  contactNo: integer().notNull(),
  customerNo: integer().notNull(),
  externalId: text().notNull(),
  isSelf: boolean().notNull().default(false),
  email: text(),
  name: text(),
  locale: text(),
  attributes: jsonb().$type<Record<string, string | number | boolean>>().notNull().default({}),
  unsubscribedAt: timestamp({ withTimezone: true }),
  importNo: integer(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.contactNo] }),
  unique().on(t.workspaceId, t.externalId),
  index().on(t.workspaceId, t.customerNo),
  index().on(t.workspaceId, t.email),
  foreignKey({ columns: [t.workspaceId, t.customerNo], foreignColumns: [customers.workspaceId, customers.customerNo] }).onDelete('cascade'),
  check('contacts_email_lower', sql`${t.email} = lower(${t.email})`),
])
