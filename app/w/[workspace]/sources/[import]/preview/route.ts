import { z } from 'zod'
import { memberRoute } from '#app/_server/member-route.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import { Mapping } from '#lib/sources/mapping.ts'
import { previewImport } from '#lib/sources/preview-import.ts'
import { problemSayer } from '../../_parts/problem-sayer.ts'

const Body = z.object({ mapping: z.unknown() })

/** A request that was given up halfway leaves half a text behind. */
function parsed(text: string): unknown {
  try {
    return Body.parse(JSON.parse(text)).mapping
  } catch {
    throw new Refusal('invalid', 'The mapping did not arrive whole.')
  }
}

/** The first rows as a mapping would take them; what is wrong is told in the reader's language. */
export const POST = memberRoute<{ workspace: string; import: string }>(async (scope, params, request) => {
  const text = await request.text()
  if (text.length > 500_000) throw new Refusal('invalid', 'The mapping is too large.')
  const read = Mapping.safeParse(parsed(text))
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Refusal('invalid', 'The mapping is not as documented, at {place}: {problem}', { details: { place: issue?.path.join('.') || 'mapping', problem: issue?.message ?? '' } })
  }
  const { rows, problems, refusal, ...preview } = await previewImport(scope, { importNo: Number(params.import), mapping: read.data })
  const say = await problemSayer()
  return {
    ...preview,
    rows: rows.map((row) => ({ ...row, problem: row.problem && { field: row.problem.field, message: say(row.problem) } })),
    problems: problems.map((problem) => ({ field: problem.field, rows: problem.rows, message: say(problem) })),
    refusal: refusal && say(refusal),
  }
})
