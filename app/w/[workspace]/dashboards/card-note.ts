import type { Card } from '#lib/dashboards/card.ts'

/** The name of a dimension in the reader's language; an attribute of the workspace by its own name. */
export function dimensionName(t: { (key: string): string; has(key: string): boolean }, dimension: string): string {
  const key = `by.${dimension.replace('.', '_')}`
  return t.has(key) ? t(key) : dimension.replace(/^\w+\./, '')
}

/** What a card is divided by and narrowed to, in words: "by channel · plan: pro". */
export function cardNote(t: { (key: string, values?: Record<string, string>): string; has(key: string): boolean }, { by, onlyBy, onlyValue }: Card): string | undefined {
  const notes = [by ? t('divided', { dimension: dimensionName(t, by) }) : null, onlyBy && onlyValue ? t('narrowed', { dimension: dimensionName(t, onlyBy), value: onlyValue }) : null]
  return notes.filter(Boolean).join(' · ') || undefined
}
