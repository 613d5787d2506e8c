import { getTranslations } from 'next-intl/server'
import type { FigureFormat } from '#app/_ui/format-figure.ts'
import { recipeOf, type Unit } from '#lib/metrics/define.ts'
import type { Measured } from '#lib/metrics/measure.ts'

/** The unit of a side figure is told by its name. */
function unitOf(name: string): Unit {
  if (name.endsWith('Share')) return 'percent'
  if (name.endsWith('Rating')) return 'rating'
  return name.endsWith('Hours') ? 'hours' : 'count'
}

/** Figures that belong beside the value, worked out from the same parts. */
export async function AlsoList({ measured, format }: { measured: Measured; format: FigureFormat }) {
  const t = await getTranslations('metrics.also')
  const also = Object.entries(recipeOf(measured.metric, measured.variant ?? undefined).also ?? {})
  if (also.length === 0) return null
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-4 border-t border-line px-5 py-4 sm:px-7">
      {also.map(([name, work]) => (
        <div key={name}>
          <dt className="text-xs font-semibold text-ink-faint">{t(name)}</dt>
          <dd className="mt-0.5 text-lg font-semibold">{format.value(unitOf(name), work(measured.parts))}</dd>
        </div>
      ))}
    </dl>
  )
}
