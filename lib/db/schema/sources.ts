import { bigint, boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { bytea, workspaceId } from './columns.ts'
import { workspaces } from './identity.ts'

/** A mapping of columns to fields, kept under a name to be used again. */
export const importMappings = pgTable('import_mappings', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  mappingNo: integer().notNull(),
  name: text().notNull(),
  kind: text().notNull(),
  mapping: jsonb().$type<Record<string, unknown>>().notNull(),
  updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.mappingNo] }), unique().on(t.workspaceId, t.name)])

export const imports = pgTable('imports', {
  workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
  importNo: integer().notNull(),
  fileName: text().notNull(),
  fileSha256: text(),
  fileBytes: bigint({ mode: 'number' }).notNull().default(0),
  kind: text(),
  mapping: jsonb().$type<Record<string, unknown>>(),
  state: text({ enum: ['uploading', 'uploaded', 'queued', 'running', 'done', 'failed', 'cancelled'] }).notNull(),
  rowsRead: integer().notNull().default(0),
  rowsTaken: integer().notNull().default(0),
  rowsUnchanged: integer().notNull().default(0),
  /** Rows the mapping did not ask for. */
  rowsLeftOut: integer().notNull().default(0),
  /** Rows left out because another row had the same key. */
  rowsRepeated: integer().notNull().default(0),
  rowsRejected: integer().notNull().default(0),
  bytesRead: bigint({ mode: 'number' }).notNull().default(0),
  /** Rows taken of which a part was kept apart, for example an answer off its scale. */
  rowsFlagged: integer().notNull().default(0),
  problem: text(),
  problemDetails: jsonb().$type<Record<string, string | number>>().notNull().default({}),
  /** Column names as they stand in the file. */
  header: jsonb().$type<string[]>(),
  startedBy: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  startedAt: timestamp({ withTimezone: true }),
  finishedAt: timestamp({ withTimezone: true }),
}, (t) => [primaryKey({ columns: [t.workspaceId, t.importNo] }), index().on(t.workspaceId, t.createdAt)])

/** The file as it was sent, in pieces, so that any worker can read it; removed when it is no longer needed. */
export const importChunks = pgTable('import_chunks', {
  workspaceId: workspaceId(),
  importNo: integer().notNull(),
  chunkNo: integer().notNull(),
  bytes: bytea().notNull(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.importNo, t.chunkNo] }),
  foreignKey({ columns: [t.workspaceId, t.importNo], foreignColumns: [imports.workspaceId, imports.importNo] }).onDelete('cascade'),
])

/** A row that was not taken (or, where `isTaken`, only in part), with the field, the reason and the remedy, exactly as it stood in the file. */
export const importRejections = pgTable('import_rejections', {
  workspaceId: workspaceId(),
  importNo: integer().notNull(),
  rowNo: integer().notNull(),
  field: text(),
  /** An English sentence, the key of its translation, with `{names}` of what stands in the details. */
  reason: text().notNull(),
  details: jsonb().$type<Record<string, string | number>>().notNull().default({}),
  isTaken: boolean().notNull().default(false),
  raw: jsonb().$type<string[]>().notNull(),
}, (t) => [
  primaryKey({ columns: [t.workspaceId, t.importNo, t.rowNo] }),
  foreignKey({ columns: [t.workspaceId, t.importNo], foreignColumns: [imports.workspaceId, imports.importNo] }).onDelete('cascade'),
])
