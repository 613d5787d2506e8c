import { getTranslations } from 'next-intl/server'
import { type Step, Waterfall } from '#app/_ui/charts/waterfall.tsx'
import type { FigureFormat } from '#app/_ui/format-figure.ts'
import type { Working } from '#lib/metrics/explain.ts'

/** A figure that is a plain sum of what came and went is drawn as such. */
export async function Movements({ working, format }: { working: Working; format: FigureFormat }) {
  if (working.value === null || working.tokens.length < 5) return null
  const steps: (Step & { kind: 'number' | 'money' })[] = []
  const t = await getTranslations('metrics')
  let sign = 1
  for (const token of working.tokens) {
    if ('text' in token) {
      if (!/^\s*[+−]\s*$/.test(token.text)) return null
      sign = token.text.includes('−') ? -1 : 1
    } else {
      const value = sign * (token.value ?? 0)
      steps.push({ key: token.part, name: t(`parts.${token.part}`), value, kind: token.kind, says: steps.length > 0 && token.kind === 'money' ? format.delta('money', value) : steps.length > 0 ? format.delta('count', value) : format.part(token.kind, value) })
    }
  }
  const title = t('page.moved')
  return (
    <div>
      <h3 className="mb-3 text-sm font-semibold">{title}</h3>
      <Waterfall title={title} steps={steps} end={{ name: t('parts.end'), value: working.value, says: format.value(working.unit, working.value) }} />
    </div>
  )
}
