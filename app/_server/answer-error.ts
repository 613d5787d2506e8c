import { z } from 'zod'
import { sqlStateOf } from '#lib/db/sql-state.ts'
import { log } from '#lib/shared/log.ts'
import { Refusal, type RefusalCode } from '#lib/shared/refusal.ts'
import { reply } from './reply.ts'

const STATUS: Record<RefusalCode, number> = { invalid: 422, forbidden: 403, missing: 404, conflict: 409, limited: 429, expired: 410, unavailable: 503 }

/** Turns whatever was thrown into the one error shape of the API. What nobody foresaw is logged by its kind and told as our fault. */
export function answerError(error: unknown): Response {
  if (error instanceof Refusal) {
    const message = error.message.replace(/\{(\w+)\}/g, (whole, name: string) => String(error.details[name] ?? whole))
    const headers: Record<string, string> = error.code === 'limited' ? { 'retry-after': String(error.details.seconds ?? 60) } : {}
    return problem(STATUS[error.code], error.code, message, error.fields, headers)
  }
  if (error instanceof z.ZodError) return problem(422, 'invalid', 'The input is not as documented.', fieldsOf(error))
  const state = sqlStateOf(error)
  // Class 22: a value the column cannot hold, such as a number above 2,147,483,647.
  if (state?.startsWith('22')) return problem(422, 'invalid', 'A value is larger or of another kind than can be stored.')
  log('api.error', { message: error instanceof Error ? error.name : 'unknown', sqlState: state })
  if (state === '57014') return problem(503, 'unavailable', 'This took too long and was stopped. Ask for a shorter period or fewer things at once.', {}, { 'retry-after': '10' })
  return problem(500, 'internal', 'Something went wrong on our side. Nothing was changed.')
}

export function problem(status: number, code: string, message: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Response {
  return reply({ error: { code, message, fields } }, status, headers)
}

function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : []
    for (const key of unknown) fields[[...issue.path, key].join('.')] = 'There is no such field.'
    if (unknown.length === 0) fields[issue.path.join('.')] ??= issue.message
  }
  return fields
}
