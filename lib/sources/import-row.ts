import { imports } from '../db/schema/sources.ts'

/** An import as it is told to people and machines. */
export const importRow = {
  importNo: imports.importNo, fileName: imports.fileName, fileBytes: imports.fileBytes, kind: imports.kind, mapping: imports.mapping, header: imports.header, state: imports.state,
  rowsRead: imports.rowsRead, rowsTaken: imports.rowsTaken, rowsUnchanged: imports.rowsUnchanged, rowsLeftOut: imports.rowsLeftOut, rowsRepeated: imports.rowsRepeated,
  rowsRejected: imports.rowsRejected, rowsFlagged: imports.rowsFlagged, bytesRead: imports.bytesRead, problem: imports.problem, problemDetails: imports.problemDetails,
  startedBy: imports.startedBy, createdAt: imports.createdAt, startedAt: imports.startedAt, finishedAt: imports.finishedAt,
}

export type ImportRow = Pick<typeof imports.$inferSelect, keyof typeof importRow>
