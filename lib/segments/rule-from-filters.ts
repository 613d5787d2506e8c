import { type Rule, TEXT_FIELDS } from './rule.ts'

/** Plain filters such as `{ plan: ['Pro'], size: ['large'] }` as a rule: each must be one of its values. A name that is no field of a customer is one of its attributes. */
export function ruleFromFilters(filters: Record<string, string[]>): Rule {
  const field = (name: string) => TEXT_FIELDS.find((known) => known === name)
  return {
    match: 'all',
    rules: Object.entries(filters).filter(([, values]) => values.length > 0).map(([name, values]) => {
      const known = field(name)
      return known ? { on: 'field', field: known, op: 'is', values } : { on: 'attribute', key: name, op: 'is', values }
    }),
  }
}
