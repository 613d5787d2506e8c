import type { ImportRow } from '#lib/sources/import-row.ts'

/** An import as machines get it. */
export function importShape({ importNo, fileName, kind, state, rowsRead, rowsTaken, rowsUnchanged, rowsLeftOut, rowsRejected, problem, problemDetails }: ImportRow) {
  const told = problem?.replace(/\{(\w+)\}/g, (whole, name: string) => String(problemDetails?.[name] ?? whole)) ?? null
  return { importNo, fileName, kind, state, rowsRead, rowsTaken, rowsUnchanged, rowsLeftOut, rowsRejected, problem: told }
}
