import { getTranslations } from 'next-intl/server'
import type { Scope } from '#lib/auth/scope.ts'
import { getRuleWords } from '#lib/segments/get-rule-words.ts'
import { minorDigits } from '#lib/shared/money.ts'
import type { EditorWords } from './_builder/condition-editor.tsx'

/** The texts of the builder and what a rule of this workspace can speak of. */
export async function editorWords(scope: Scope): Promise<EditorWords> {
  const [t, form, rule] = await Promise.all([getTranslations('segments'), getTranslations('form'), getRuleWords(scope)])
  const group = (name: 'subject' | 'op' | 'band') => Object.entries(t.raw(name) as Record<string, string>).map(([key, text]) => [`${name}_${key}`, text])
  const { currency } = scope.workspace
  return {
    labels: { ...(t.raw('builder') as Record<string, string>), ...Object.fromEntries([...group('subject'), ...group('op'), ...group('band')]), save: form('save'), busy: form('saving') },
    rule, currency, minorUnits: 10 ** minorDigits(currency),
  }
}
