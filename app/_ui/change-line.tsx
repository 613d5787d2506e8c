import { getLocale, getTranslations } from 'next-intl/server'
import { recipeOf } from '#lib/metrics/define.ts'
import type { Measured } from '#lib/metrics/measure.ts'
import { classNames } from './class-names.ts'
import type { FigureFormat } from './format-figure.ts'
import { periodFormat } from './format-period.ts'

interface Props {
  measured: Measured
  to: Measured['previous']
  format: FigureFormat
  /** Says "the period before" instead of its days. */
  isShort?: boolean
}

/** How a figure differs from an earlier one. Only a difference that chance does not explain (p < .05) gets a colour and is called better or worse. */
export async function ChangeLine({ measured, to, format, isShort = false }: Props) {
  if (!to || measured.value === null) return null
  const [t, locale] = await Promise.all([getTranslations('metrics.change'), getLocale()])
  const period = periodFormat(locale).period(to)
  const say = (key: 'better' | 'worse' | 'unclear' | 'plain' | 'none' | 'same') => (isShort ? t(`before.${key}`) : t(key, { period }))
  if (to.value === null) return <p className="text-sm text-ink-faint" title={period}>{say('none')}</p>
  const { metric, variant } = measured
  const { unit, better } = recipeOf(metric, variant ?? undefined)
  const delta = measured.value - to.value
  const isClear = to.change !== null && to.change.p < 0.05
  const isGood = better === 'none' ? null : delta > 0 === (better === 'higher')
  const judgement = isClear && isGood !== null ? (isGood ? 'better' : 'worse') : null
  const says = delta === 0 ? 'same' : (judgement ?? (to.change && !isClear ? 'unclear' : 'plain'))
  const share = (unit === 'money' || unit === 'count') && to.value !== 0 ? ` (${format.delta('percent', (100 * delta) / Math.abs(to.value)).replace(' pp', '%')})` : ''
  return (
    <p className="text-sm text-ink-faint" title={period}>
      {delta === 0 ? null : (
        <span className={classNames('mr-1.5 whitespace-nowrap font-semibold', judgement === 'better' ? 'text-healthy' : judgement === 'worse' ? 'text-poor' : 'text-ink-soft')}>
          <Arrow isUp={delta > 0} label={t(delta > 0 ? 'up' : 'down')} /> {format.delta(unit, delta)}{share}
        </span>
      )}
      {say(says)}
    </p>
  )
}

function Arrow({ isUp, label }: { isUp: boolean; label: string }) {
  return (
    <svg width="9" height="9" viewBox="0 0 10 10" role="img" aria-label={label} className="inline-block align-baseline">
      <path d={isUp ? 'M5 1 9.5 9h-9z' : 'M5 9 .5 1h9z'} fill="currentColor" />
    </svg>
  )
}
