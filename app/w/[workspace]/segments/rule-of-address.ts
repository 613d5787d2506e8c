import { Rule } from '#lib/segments/rule.ts'

/** The rule that the address holds while one is being built; null when it is not whole yet. */
export function ruleOfAddress(text: string): Rule | null {
  try {
    return Rule.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
