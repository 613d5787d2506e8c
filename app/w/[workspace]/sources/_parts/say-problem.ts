import { getTranslations } from 'next-intl/server'
import { translateRefusal } from '#app/_server/translate-refusal.ts'

interface Told {
  reason: string
  details: Record<string, string | number>
}

/** What is wrong with a row or a mapping in the reader's language, with fields and kinds by the names that the pages give them. */
export async function sayProblem({ reason, details }: Told): Promise<string> {
  const t = await getTranslations('sources')
  const named = (group: 'field' | 'kind', key: string | number | undefined) => (key !== undefined && t.has(`${group}.${key}`) ? { [group]: t(`${group}.${key}`) } : {})
  return translateRefusal(reason, { ...details, ...named('field', details.field), ...named('kind', details.kind) })
}
