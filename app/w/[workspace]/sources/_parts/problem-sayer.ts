import { getTranslations } from 'next-intl/server'
import { refusalTranslator } from '#app/_server/translate-refusal.ts'

interface Told {
  reason: string
  details: Record<string, string | number>
}

/**
 * Says what is wrong with a row or a mapping in the reader's language, with fields and kinds by the names that the pages give them.
 * Everything it needs is fetched once: a download goes on saying things after its request has been answered.
 */
export async function problemSayer(): Promise<(told: Told) => string> {
  const [t, translate] = await Promise.all([getTranslations('sources'), refusalTranslator()])
  const named = (group: 'field' | 'kind', key: string | number | undefined) => (key !== undefined && t.has(`${group}.${key}`) ? { [group]: t(`${group}.${key}`) } : {})
  return ({ reason, details }) => translate(reason, { ...details, ...named('field', details.field), ...named('kind', details.kind) })
}
