import type { SurveyDefinition } from './definition.ts'

/** The definition with `{company}` in its texts replaced by a name. */
export function fillInCompany(definition: SurveyDefinition, company: string): SurveyDefinition {
  return JSON.parse(JSON.stringify(definition), (_key, value: unknown) => (typeof value === 'string' ? value.replaceAll('{company}', company) : value)) as SurveyDefinition
}
