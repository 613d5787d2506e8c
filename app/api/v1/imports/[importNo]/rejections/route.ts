import { Readable } from 'node:stream'
import { getImport } from '#lib/sources/get-import.ts'
import { rejectionsCsv } from '#lib/sources/rejections-csv.ts'
import { listRejections } from '../../../_contract/imports.ts'
import { serve } from '../../../_serve.ts'

export const GET = serve(listRejections, async (scope, { importNo }) => {
  await getImport(scope, { importNo })
  const lines = rejectionsCsv(scope, importNo, ({ reason, details }) => reason.replace(/\{(\w+)\}/g, (whole, name: string) => String(details?.[name] ?? whole)))
  return new Response(Readable.toWeb(Readable.from(lines).map((line: string) => Buffer.from(line))) as ReadableStream, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="rejected-${importNo}.csv"`, 'cache-control': 'private, no-store' },
  })
})
