import { z } from 'zod'
import { describeProblem } from '../../lib/db/describe-problem.ts'
import { Refusal } from '../../lib/shared/refusal.ts'
import { UsageError } from './verb.ts'

/** What went wrong in words, without a stack: 2 for what was wrongly asked, 1 for what was refused or failed. */
export function complaintOf(error: unknown): { text: string; code: 1 | 2 } {
  if (error instanceof UsageError) return { text: error.message, code: 2 }
  if (error instanceof z.ZodError) return { text: error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`).join('\n'), code: 2 }
  if (!(error instanceof Refusal)) return { text: describeProblem(error), code: 1 }
  const message = error.message.replace(/\{(\w+)\}/g, (whole, name: string) => String(error.details[name] ?? whole))
  const fields = Object.entries(error.fields).filter(([, text]) => text !== error.message).map(([field, text]) => `${field}: ${text}`)
  return { text: [message, ...fields].join('\n'), code: 1 }
}
