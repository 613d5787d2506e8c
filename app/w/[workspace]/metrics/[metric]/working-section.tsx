import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { figureFormat } from '#app/_ui/format-figure.ts'
import { WorkingLine } from '#app/_ui/working-line.tsx'
import { explain } from '#lib/metrics/explain.ts'
import type { Measured } from '#lib/metrics/measure.ts'
import { sampleOf } from '#lib/metrics/sample-of.ts'
import type { SectionProps } from './metric-view.ts'
import { Movements } from './movements.tsx'
import { Section } from './section.tsx'
import { TargetBox } from './target-box.tsx'
import { WorkingFacts } from './working-facts.tsx'

/** How the number was made, so that anybody can make it again by hand. */
export async function WorkingSection({ measured: promise, ...shared }: SectionProps & { measured: Promise<Measured | undefined> }) {
  const [measured, t, locale] = await Promise.all([promise, getTranslations('metrics'), getLocale()])
  if (!measured) return null
  const { scope, metric, view } = shared
  const format = figureFormat(locale, scope.workspace.currency)
  // Too few answers for a score: the counts may be seen, the score not.
  const isShown = sampleOf(metric, measured, measured.variant) !== 'too_few'
  const working = explain(metric, measured.variant, isShown ? measured : { ...measured, value: null }, view.period)
  return (
    <Section id="working" title={t('page.working')}>
      <div className="grid rounded-card border border-line bg-surface shadow-card lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-7 p-5 sm:p-7">
          <Block title={t('page.formula')}>
            <p className="leading-relaxed text-ink-soft">{working.tokens.map((token) => ('text' in token ? token.text : t(`parts.${token.part}`))).join('')}</p>
          </Block>
          <Block title={t('page.withCounts')}>
            <div className="rounded-lg bg-sunken px-4 py-3 text-lg text-ink-soft"><WorkingLine working={working} format={format} /></div>
          </Block>
          <Movements working={working} format={format} />
          <Block title={t('page.madeOf')}>
            <table className="w-full border-collapse text-sm">
              <caption className="sr-only">{t('page.madeOf')}</caption>
              <tbody>{working.parts.map(({ name, kind, value }) => (
                <tr key={name} className="border-b border-line last:border-0">
                  <th scope="row" className="py-1.5 pr-4 text-left font-normal text-ink-soft">{t(`parts.${name}`)}</th>
                  <td className="py-1.5 text-right font-semibold">{format.part(kind, value)}</td>
                </tr>
              ))}</tbody>
            </table>
          </Block>
          <Block title={t('page.rules')}>
            <ul className="flex list-disc flex-col gap-1.5 pl-4 text-sm text-ink-soft marker:text-line-strong">
              {working.rules.map((rule) => <li key={rule}>{t(`rules.${rule}`)}</li>)}
            </ul>
          </Block>
        </div>
        <div className="flex flex-col gap-7 border-t border-line p-5 sm:p-7 lg:border-l lg:border-t-0">
          <WorkingFacts {...shared} working={working} format={format} />
          {view.variant ? null : <TargetBox {...shared} format={format} />}
        </div>
      </div>
    </Section>
  )
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return <div><h3 className="mb-2 text-sm font-semibold">{title}</h3>{children}</div>
}
