import { memberRoute } from '#app/_server/member-route.ts'
import { getImport } from '#lib/sources/get-import.ts'

/** How far an import is. */
export const GET = memberRoute<{ workspace: string; import: string }>(async (scope, params) => {
  const { state, rowsRead, rowsTaken, rowsUnchanged, rowsLeftOut, rowsRepeated, rowsRejected, bytesRead, fileBytes } = await getImport(scope, { importNo: Number(params.import) })
  return { state, rowsRead, rowsTaken, rowsUnchanged, rowsLeftOut, rowsRepeated, rowsRejected, share: fileBytes > 0 ? bytesRead / fileBytes : 0 }
})
