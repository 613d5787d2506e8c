import { memberRoute } from '#app/_server/member-route.ts'
import { rejectionsCsv } from '#lib/sources/rejections-csv.ts'
import { problemSayer } from '../../_parts/problem-sayer.ts'

/** The rows that were not taken, as a CSV file with the reasons. */
export const GET = memberRoute<{ workspace: string; import: string }>(async (scope, params) => {
  const importNo = Number(params.import)
  const lines = rejectionsCsv(scope, importNo, await problemSayer())
  // The first line is made here, so that a refusal is answered as one and not in the middle of a file.
  const first = await lines.next()
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(encoder.encode(first.value ?? '')),
    async pull(stream) {
      const next = await lines.next()
      if (next.done) stream.close()
      else stream.enqueue(encoder.encode(next.value))
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="import-${importNo}-rejected.csv"`, 'cache-control': 'private, no-store' } })
})
