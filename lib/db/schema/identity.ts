import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { bytea } from './columns.ts'

/** Global look-ups: small tables without row-level security, read to learn which workspace somebody may enter. */

export const users = pgTable('users', {
  id: uuid().primaryKey().defaultRandom(),
  email: text().notNull().unique(),
  name: text().notNull(),
  passwordHash: text(),
  emailVerifiedAt: timestamp({ withTimezone: true }),
  locale: text().notNull().default('en'),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [check('users_email_lower', sql`${t.email} = lower(${t.email})`)])

/** An account at an outside identity provider (OIDC). */
export const accounts = pgTable('accounts', {
  provider: text().notNull(),
  providerAccountId: text().notNull(),
  userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] }), index().on(t.userId)])

/** Only the SHA-256 of a session token is stored. */
export const sessions = pgTable('sessions', {
  tokenHash: bytea().primaryKey(),
  id: uuid().notNull().unique().defaultRandom(),
  userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
  userAgent: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  seenAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
}, (t) => [index().on(t.userId)])

export const workspaces = pgTable('workspaces', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  timeZone: text().notNull().default('Europe/Amsterdam'),
  currency: text().notNull().default('EUR'),
  locale: text().notNull().default('en'),
  /** Rules a workspace may change, checked by WorkspaceSettings in lib/workspaces. */
  settings: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  isDemo: boolean().notNull().default(false),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

export const memberships = pgTable('memberships', {
  workspaceId: integer().notNull().references(() => workspaces.id, { onDelete: 'cascade' }),
  userId: uuid().notNull().references(() => users.id, { onDelete: 'cascade' }),
  role: text({ enum: ['owner', 'admin', 'editor', 'viewer'] }).notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** When they last were in this workspace, to the minute. */
  seenAt: timestamp({ withTimezone: true }),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.userId] }), index().on(t.userId)])

/** Every one-purpose secret link: 32 random bytes, of which only the SHA-256 is kept. */
export const tokens = pgTable('tokens', {
  hash: bytea().primaryKey(),
  purpose: text({ enum: ['sign_in', 'reset', 'verify', 'invite', 'share', 'survey', 'invitation', 'unsubscribe'] }).notNull(),
  workspaceId: integer().references(() => workspaces.id, { onDelete: 'cascade' }),
  userId: uuid().references(() => users.id, { onDelete: 'cascade' }),
  email: text(),
  /** What the token opens, in the terms of its purpose: a survey number, a share link number, a role. */
  subject: jsonb().$type<Record<string, string | number>>().notNull().default({}),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp({ withTimezone: true }),
  usedAt: timestamp({ withTimezone: true }),
}, (t) => [index().on(t.workspaceId, t.purpose), index().on(t.userId, t.purpose)])

/** Bearer keys of the API: the hash leads to a workspace and a list of abilities. */
export const apiKeys = pgTable('api_keys', {
  hash: bytea().primaryKey(),
  id: uuid().notNull().unique().defaultRandom(),
  workspaceId: integer().notNull().references(() => workspaces.id, { onDelete: 'cascade' }),
  name: text().notNull(),
  /** The first characters of the key, so that a person can recognise it. */
  prefix: text().notNull(),
  abilities: text().array().notNull(),
  createdBy: uuid().references(() => users.id, { onDelete: 'set null' }),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  usedAt: timestamp({ withTimezone: true }),
  revokedAt: timestamp({ withTimezone: true }),
}, (t) => [index().on(t.workspaceId)])

/** Counters of a fixed window, keyed by what is limited and a hash of whom. */
export const rateLimits = pgTable('rate_limits', {
  key: text().notNull(),
  windowStart: timestamp({ withTimezone: true }).notNull(),
  hits: integer().notNull(),
}, (t) => [primaryKey({ columns: [t.key, t.windowStart] })])

/** The outbox: a mail is written in the transaction that causes it and sent by the worker; without a mail server it is kept here. */
export const mails = pgTable('mails', {
  id: uuid().primaryKey().defaultRandom(),
  workspaceId: integer().references(() => workspaces.id, { onDelete: 'cascade' }),
  kind: text().notNull(),
  toAddress: text().notNull(),
  toName: text(),
  subject: text().notNull(),
  textBody: text().notNull(),
  htmlBody: text().notNull(),
  headers: jsonb().$type<Record<string, string>>().notNull().default({}),
  state: text({ enum: ['queued', 'sending', 'sent', 'failed', 'kept'] }).notNull().default('queued'),
  attempts: integer().notNull().default(0),
  problem: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  sentAt: timestamp({ withTimezone: true }),
}, (t) => [index().on(t.workspaceId, t.createdAt), index().on(t.state, t.createdAt), unique().on(t.id, t.workspaceId)])
