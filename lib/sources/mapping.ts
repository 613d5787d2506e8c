import { z } from 'zod'
import { isTimeZone } from '../workspaces/create-workspace.ts'
import { CURRENCY } from './mapping-checks.ts'

/** The kinds of rows that can be imported, in the order in which a team usually brings them. */
export const IMPORT_KINDS = ['customers', 'contacts', 'subscriptions', 'orders', 'tickets', 'events', 'answers'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

const Text = z.string().max(500)

const ColumnRule = z.strictObject({
  column: Text.optional().describe('The column of the file, by its trimmed name.'),
  template: Text.optional().describe('A text with columns in braces: 2017-05-{DAY}.'),
  constant: Text.optional().describe('The same value for every row.'),
  missing: z.array(Text).max(50).optional().describe('Codes that mean "no value"; an empty cell always does.'),
  values: z.record(Text, Text).optional().describe('Replaces values; "*" stands for all others, "" for no value.'),
  format: Text.optional().describe('The date format of this column.'),
  trim: z.boolean().optional().describe('Whether spaces around the value are cut off; true by default.'),
  scale: z.number().optional().describe('A number is multiplied by this,'),
  offset: z.number().optional().describe('and then this is added.'),
}).refine((rule) => [rule.column, rule.template, rule.constant].filter((source) => source !== undefined).length === 1, 'Give one of column, template or constant.')

/** Where a value comes from: a column's name, or a rule. */
export const ColumnSpec = z.union([Text.min(1), ColumnRule])
export type ColumnSpec = z.infer<typeof ColumnSpec>

const AttributeSpec = z.union([Text.min(1), ColumnRule.safeExtend({ type: z.enum(['text', 'number', 'boolean']).optional() })])
export type AttributeSpec = z.infer<typeof AttributeSpec>

export const RowRule = z.strictObject({
  column: Text.min(1),
  op: z.enum(['present', 'absent', 'equals', 'not_equals', 'starts_with', 'not_starts_with', 'greater_than', 'less_than']),
  value: z.union([Text, z.number()]).optional(),
})
export type RowRule = z.infer<typeof RowRule>

const Key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'A key has small letters, digits and _, and begins with a letter.')

export const QuestionSpec = z.strictObject({
  key: Key,
  label: Text.optional(),
  kind: z.enum(['nps', 'csat', 'css', 'ces', 'rating', 'choice', 'choices', 'text', 'yes_no']),
  column: Text.optional(),
  columns: z.array(Text.min(1)).max(60).optional().describe('For choices: one column for each choice made.'),
  separator: z.string().min(1).max(5).optional().describe('For choices: what stands between several in one cell.'),
  scale: z.enum(['nps_0_10', 'nps_1_10', 'effort_5', 'effort_7', 'ease_0_5', 'agree_7']).optional(),
  min: z.number().int().min(-10).max(100).optional(),
  max: z.number().int().min(-10).max(100).optional(),
  missing: z.array(Text).max(50).optional(),
  notApplicable: z.array(Text).max(50).optional(),
  values: z.record(Text, Text).optional(),
  reversed: z.boolean().optional().describe('Turned round on its scale: of 1 to 5, 5 becomes 1.'),
}).refine((question) => (question.column === undefined) !== (question.columns === undefined), 'Give column, or columns.')
export type QuestionSpec = z.infer<typeof QuestionSpec>

/** How the rows of a file become records: everything docs/import.md tells. */
export const Mapping = z.strictObject({
  kind: z.enum(IMPORT_KINDS),
  file: z.strictObject({
    delimiter: z.enum([',', ';', '\t', '|']).optional(),
    encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le']).optional(),
    header: z.boolean().optional().describe('Whether the first row holds the names; without, columns are called 1, 2, 3…'),
  }).optional(),
  timeZone: z.string().refine(isTimeZone, 'Not a time zone, for example Europe/Amsterdam.').optional(),
  currency: z.string().regex(CURRENCY, 'A currency has three capital letters, for example EUR.').optional(),
  numberFormat: z.strictObject({ decimal: z.enum(['.', ',']), thousands: z.enum(['.', ',', ' ', "'"]).optional() })
    .refine((format) => format.decimal !== format.thousands, 'The decimal sign and the thousands sign cannot be the same.').optional(),
  dateFormats: z.array(Text.min(1)).max(10).optional(),
  fields: z.record(Text, ColumnSpec),
  attributes: z.record(Text.min(1).max(60), AttributeSpec).optional(),
  only: z.array(RowRule).max(30).optional(),
  duplicates: z.strictObject({
    key: z.union([Text.min(1), z.array(Text.min(1)).min(1).max(10)]).optional(),
    policy: z.enum(['first', 'last', 'keep_all']),
  }).optional(),
  unknownCustomers: z.enum(['create', 'reject']).optional(),
  survey: z.strictObject({ key: Key, name: Text.min(1), language: z.string().min(2).max(10).optional() }).optional(),
  questions: z.array(QuestionSpec).max(200).optional(),
})
export type Mapping = z.infer<typeof Mapping>
