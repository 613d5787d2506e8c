import { sql } from 'drizzle-orm'
import { bigint, boolean, check, date, doublePrecision, foreignKey, index, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { bytea, workspaceId } from './columns.ts'
import { workspaces } from './identity.ts'

export const surveys = pgTable('surveys', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  surveyNo: integer().notNull(),
  key: text().notNull(),
  name: text().notNull(),
  status: text({ enum: ['draft', 'live', 'closed'] }).notNull().default('draft'),
  privacy: text({ enum: ['identified', 'confidential', 'anonymous'] }).notNull().default('identified'),
  touchpointNo: smallint(),
  /** The questions being edited; becomes an immutable version when the survey is published. */
  draft: jsonb().$type<Record<string, unknown>>().notNull(),
  /** The public token itself: a survey link is meant to be passed on, so it is not a secret to hash. */
  publicToken: text(),
  liveVersion: integer(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  publishedAt: timestamp({ withTimezone: true }),
  closedAt: timestamp({ withTimezone: true }),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.surveyNo] }),
  unique().on(t.workspaceId, t.key),
])

export const surveyVersions = pgTable('survey_versions', {
  workspaceId: workspaceId(),
  surveyNo: integer().notNull(),
  version: integer().notNull(),
  definition: jsonb().$type<Record<string, unknown>>().notNull(),
  publishedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  publishedBy: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.surveyNo, t.version] }),
  foreignKey({ columns: [t.workspaceId, t.surveyNo], foreignColumns: [surveys.workspaceId, surveys.surveyNo] }).onDelete('cascade'),
])

/** A question as metrics see it: what it measures and on which scale. Its texts live in the version. */
export const questions = pgTable('questions', {
  workspaceId: workspaceId(),
  questionNo: integer().notNull(),
  surveyNo: integer().notNull(),
  key: text().notNull(),
  label: text().notNull(),
  kind: text({ enum: ['nps', 'csat', 'css', 'ces', 'rating', 'choice', 'choices', 'text', 'yes_no'] }).notNull(),
  /** effort_5, effort_7, ease_0_5, agree_7 for CES; nps_0_10 or nps_1_10 for NPS; otherwise min_max. */
  scale: text(),
  lowest: smallint(),
  highest: smallint(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.questionNo] }),
  unique().on(t.workspaceId, t.surveyNo, t.key),
  index().on(t.workspaceId, t.kind),
  foreignKey({ columns: [t.workspaceId, t.surveyNo], foreignColumns: [surveys.workspaceId, surveys.surveyNo] }).onDelete('cascade'),
])

/** An invitation to answer, one row for each person asked; the denominator of the response rate. */
export const invitations = pgTable('invitations', {
  workspaceId: workspaceId(),
  invitationNo: bigint({ mode: 'number' }).notNull(),
  surveyNo: integer().notNull(),
  externalId: text().notNull(),
  contactNo: integer(),
  customerNo: integer(),
  channelNo: smallint(),
  touchpointNo: smallint(),
  tokenHash: bytea(),
  invitedOn: date().notNull(),
  state: text({ enum: ['queued', 'sent', 'delivered', 'bounced', 'suppressed'] }).notNull(),
  startedAt: timestamp({ withTimezone: true }),
  completedOn: date(),
  /** The mail that carries it, where it was sent from here. */
  mailId: uuid(),
  importNo: integer(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.invitationNo] }),
  unique().on(t.workspaceId, t.surveyNo, t.externalId),
  index().on(t.workspaceId, t.mailId),
  index().on(t.workspaceId, t.invitedOn),
  index().on(t.workspaceId, t.contactNo),
  foreignKey({ columns: [t.workspaceId, t.surveyNo], foreignColumns: [surveys.workspaceId, surveys.surveyNo] }).onDelete('cascade'),
])

/** One person's pass through a survey. */
export const responses = pgTable('responses', {
  workspaceId: workspaceId(),
  responseNo: bigint({ mode: 'number' }).notNull(),
  surveyNo: integer().notNull(),
  version: integer().notNull(),
  /** Made by whoever submits; a retry with the same key changes nothing. */
  responseKey: text().notNull(),
  invitationNo: bigint({ mode: 'number' }),
  customerNo: integer(),
  contactNo: integer(),
  channelNo: smallint(),
  touchpointNo: smallint(),
  language: text(),
  weight: doublePrecision().notNull().default(1),
  startedAt: timestamp({ withTimezone: true }),
  answeredAt: timestamp({ withTimezone: true }).notNull(),
  /** The day of the answer in the workspace's time zone. */
  answeredOn: date().notNull(),
  isComplete: boolean().notNull().default(true),
  attributes: jsonb().$type<Record<string, string | number | boolean>>().notNull().default({}),
  importNo: integer(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.responseNo] }),
  unique().on(t.workspaceId, t.surveyNo, t.responseKey),
  index().on(t.workspaceId, t.answeredOn),
  index().on(t.workspaceId, t.customerNo),
  index().on(t.workspaceId, t.surveyNo, t.answeredOn),
  foreignKey({ columns: [t.workspaceId, t.surveyNo], foreignColumns: [surveys.workspaceId, surveys.surveyNo] }).onDelete('cascade'),
])

/** One answer to one question, typed. What a person skipped or called not applicable is kept by its state and never counted. */
export const answers = pgTable('answers', {
  workspaceId: workspaceId(),
  responseNo: bigint({ mode: 'number' }).notNull(),
  questionNo: integer().notNull(),
  state: text({ enum: ['given', 'skipped', 'not_applicable', 'out_of_range'] }).notNull().default('given'),
  score: smallint(),
  textValue: text(),
  choices: text().array(),
  // Repeated from the response so that a metric reads one narrow table.
  answeredOn: date().notNull(),
  customerNo: integer(),
  contactNo: integer(),
  channelNo: smallint(),
  touchpointNo: smallint(),
  weight: doublePrecision().notNull().default(1),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.responseNo, t.questionNo] }),
  index().on(t.workspaceId, t.questionNo, t.answeredOn),
  index().on(t.workspaceId, t.customerNo),
  foreignKey({ columns: [t.workspaceId, t.responseNo], foreignColumns: [responses.workspaceId, responses.responseNo] }).onDelete('cascade'),
  foreignKey({ columns: [t.workspaceId, t.questionNo], foreignColumns: [questions.workspaceId, questions.questionNo] }).onDelete('cascade'),
  check('answers_given', sql`${t.state} <> 'given' or ${t.score} is not null or ${t.textValue} is not null or ${t.choices} is not null`),
])

/** Addresses that are never written to again, kept as a keyed hash so that erasure does not forget the wish. */
export const suppressions = pgTable('suppressions', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  emailHash: bytea().notNull(),
  reason: text({ enum: ['unsubscribed', 'bounced', 'complained', 'erased'] }).notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  id: uuid().notNull().defaultRandom(),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.emailHash] })])

