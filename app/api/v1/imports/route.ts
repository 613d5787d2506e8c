import { reply } from '#app/_server/reply.ts'
import { createImport as keepFile } from '#lib/sources/create-import.ts'
import { getImport } from '#lib/sources/get-import.ts'
import { importFile } from '#lib/sources/import-file.ts'
import { listImports as readImports } from '#lib/sources/list-imports.ts'
import { startImport } from '#lib/sources/start-import.ts'
import { cursorAfter, numberOfCursor } from '#lib/shared/cursor.ts'
import { createImport, listImports } from '../_contract/imports.ts'
import { serve } from '../_serve.ts'
import { bytesOf } from '../_shapes/bytes.ts'
import { importShape } from '../_shapes/import.ts'
import { mappingFrom } from '../_shapes/mapping.ts'

export const GET = serve(listImports, async (scope, { cursor, limit }) => {
  const rows = await readImports(scope, { before: numberOfCursor(cursor) || undefined, limit: limit + 1 })
  const shown = rows.slice(0, limit)
  return { imports: shown.map(importShape), next: rows.length > limit ? cursorAfter(shown.at(-1)?.importNo ?? 0) : null }
})

export const POST = serve(createImport, async (scope, { mapping: text, fileName, wait }, request) => {
  const mapping = await mappingFrom(scope, text)
  const bytes = bytesOf(request)
  if (wait) return reply(importShape(await importFile(scope, { fileName, mapping, bytes })))
  const { importNo } = await keepFile(scope, { fileName, bytes })
  await startImport(scope, { importNo, mapping })
  return importShape(await getImport(scope, { importNo }))
})
