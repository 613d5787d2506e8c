import type { getTranslations } from 'next-intl/server'
import { type HealthDefinition, measuresOf } from '#lib/health/definition.ts'

type Words = Awaited<ReturnType<typeof getTranslations<'health'>>>

/** What each measure is called: by the team's own name, else by its source. */
export function measureLabels(definition: HealthDefinition | undefined, t: Words): Map<string, string> {
  const measures = definition ? measuresOf(definition) : []
  return new Map(measures.map(({ key, name, source, windowDays = 30, attribute = '' }) => [key, name || t(`source.${source}`, { days: windowDays, attribute })]))
}
