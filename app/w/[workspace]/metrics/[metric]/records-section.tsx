import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '#app/_ui/data-table.tsx'
import { type FigureFormat, figureFormat } from '#app/_ui/format-figure.ts'
import { periodFormat } from '#app/_ui/format-period.ts'
import { Pager } from '#app/_ui/pager.tsx'
import { withQuery } from '#app/_ui/with-query.ts'
import { recipeOf } from '#lib/metrics/define.ts'
import { listRecords } from '#lib/metrics/list-records.ts'
import type { SectionProps } from './metric-view.ts'
import { Section } from './section.tsx'

/** The rows a figure rests on, newest first, each with the way to its customer. */
export async function RecordsSection({ scope, metric, view, path, page }: SectionProps & { page: number }) {
  const [t, locale, found] = await Promise.all([
    getTranslations('metrics'), getLocale(),
    listRecords(scope, { metric: metric.key, variant: view.variant, ...view.period, filters: view.filters, page }),
  ])
  const format = figureFormat(locale, scope.workspace.currency)
  const words = periodFormat(locale)
  const { source } = recipeOf(metric, view.variant)
  const customers = `${path.split('/metrics/')[0]}/customers`
  const write = (value: number | null) => writeValue(format, source, value)
  return (
    <Section id="records" title={t('page.records')} lead={`${t(`records.${found.kind}`)} · ${t('page.recordsCount', { n: found.total })}`}>
      {found.records.length === 0 ? <p className="rounded-card border border-dashed border-line-strong px-5 py-6 text-sm text-ink-soft">{t('page.recordsNone')}</p> : (
        <>
          <DataTable caption={`${t('page.records')}: ${t(`records.${found.kind}`)}`} rows={found.records.map((record, i) => ({ ...record, i }))} rowKey={({ i }) => String(i)} columns={[
            { key: 'on', head: t('page.on'), cell: ({ on }) => <span className="whitespace-nowrap">{words.day(on)}</span> },
            { key: 'customer', head: t('page.customer'), cell: ({ customerNo, customerName }) => (customerNo && customerName
              ? <Link href={`${customers}/${customerNo}`} className="text-water underline underline-offset-2">{customerName}</Link> : <span className="text-ink-faint">{t('page.noCustomer')}</span>) },
            { key: 'id', head: t('page.record'), figure: true, wide: true, cell: ({ id }) => <span className="text-ink-faint">{id}</span> },
            { key: 'value', head: t('page.value'), figure: true, cell: ({ value }) => <span className="whitespace-nowrap font-semibold">{write(value)}</span> },
          ]} />
          <Pager page={page} pages={found.pages} href={(to) => `${withQuery(path, view.query, { page: String(to) })}#records`}
            labels={{ nav: t('page.pageOf', { page, pages: found.pages }), previous: t('page.previousPage'), next: t('page.nextPage'), where: t('page.pageOf', { page, pages: found.pages }) }} />
        </>
      )}
    </Section>
  )
}

/** What a record adds is an amount for money, a time for tickets, otherwise a plain number. */
function writeValue(format: FigureFormat, { key, records }: { key: string; records: string }, value: number | null): string {
  if (value === null) return format.value('count', value)
  if (records === 'orders') return format.value('money', value)
  if (key === 'mrr_movements') return format.delta('money', value)
  return records === 'tickets' ? format.value('hours', value) : format.count(value)
}
