import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Refusal } from '#lib/shared/refusal.ts'
import type { ActionResult } from './action-result.ts'
import { translateRefusal } from './translate-refusal.ts'

/** Turns what a verb refuses into words for the form; anything else is a bug and is thrown on. */
export async function answerRefusal(error: unknown, form?: FormData): Promise<Extract<ActionResult, { ok: false }>> {
  const values = form ? kept(form) : undefined
  if (error instanceof Refusal) {
    const fields: Record<string, string> = {}
    for (const [field, message] of Object.entries(error.fields)) fields[field] = await translateRefusal(message, error.details)
    return { ok: false, message: await translateRefusal(error.message, error.details), fields, values }
  }
  if (error instanceof z.ZodError) {
    const t = await getTranslations('form')
    const fields: Record<string, string> = {}
    for (const issue of error.issues) fields[issue.path.join('.')] ??= await translateRefusal(issue.message)
    return { ok: false, message: t('check'), fields, values }
  }
  throw error
}

/** What was typed comes back to the form, except secrets. */
function kept(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].filter(([name, value]) => typeof value === 'string' && !/password|token/i.test(name) && !name.startsWith('$ACTION')) as [string, string][])
}
