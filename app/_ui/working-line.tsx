import { getTranslations } from 'next-intl/server'
import type { Working } from '#lib/metrics/explain.ts'
import type { FigureFormat } from './format-figure.ts'

/** The formula with the counts put in, each count named beneath it on hover and to a screen reader. */
export async function WorkingLine({ working, format }: { working: Working; format: FigureFormat }) {
  const t = await getTranslations('metrics.parts')
  return (
    <p className="text-pretty leading-relaxed">
      {working.tokens.map((token, i) => ('text' in token
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a formula have no other name
        ? <span key={i}>{token.text}</span>
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        : <span key={i} title={t(token.part)} className="whitespace-nowrap font-semibold text-ink">{format.part(token.kind, token.value)}<span className="sr-only"> ({t(token.part)})</span></span>))}
      {' = '}
      <span className="whitespace-nowrap font-semibold text-ink">{format.value(working.unit, working.value)}</span>
    </p>
  )
}
