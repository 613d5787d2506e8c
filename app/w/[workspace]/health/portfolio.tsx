import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { DataTable } from '#app/_ui/data-table.tsx'
import { ScoreBar } from '#app/_ui/score-bar.tsx'
import type { HealthRow } from '#lib/health/list-health.ts'
import { BAND_LOOK } from '../customers/customers-table.tsx'
import { PartBars } from './part-bars.tsx'

/** The customers of a band, lowest first, each with the parts of the score and what changed in a month. */
export async function Portfolio({ slug, rows, labels, say }: { slug: string; rows: HealthRow[]; labels: Map<string, string>; say: Formats }) {
  const t = await getTranslations('health')
  const name = (row: HealthRow) => <Link href={`/w/${slug}/customers/${row.customerNo}`} className="font-semibold underline-offset-4 hover:text-water hover:underline">{row.name}</Link>
  const why = (row: HealthRow) => (row.exception ? <span className="block max-w-64 text-xs text-concerning">{row.exception}</span> : null)
  const score = (row: HealthRow) => <span className="inline-flex items-center gap-3">{row.score === null ? null : <ScoreBar score={row.score} band={row.band} />}<Badge look={BAND_LOOK[row.band]}>{t(`band.${row.band}`)}</Badge></span>
  const parts = (row: HealthRow) => <PartBars parts={row.parts} labels={labels} none={t('noData')} />
  return (
    <>
      <p className="mb-3 text-sm text-ink-faint">{t('partsOrder', { parts: [...labels.values()].join(' · ') })}</p>
      <div className="hidden sm:block">
        <DataTable caption={t('portfolio')} rows={rows} rowKey={(row) => String(row.customerNo)} columns={[
          { key: 'name', head: t('customer'), cell: (row) => <>{name(row)}{why(row)}</> },
          { key: 'plan', head: t('plan'), cell: (row) => row.plan ?? '–' },
          { key: 'mrr', head: t('mrr'), figure: true, cell: (row) => say.money(row.mrrMinor, undefined, rows.some(({ mrrMinor }) => (mrrMinor ?? 0) % 100 !== 0)) },
          { key: 'score', head: t('score'), cell: score },
          { key: 'change', head: t('change30'), figure: true, cell: (row) => <Change row={row} /> },
          { key: 'parts', head: t('parts'), cell: parts },
        ]} />
      </div>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-card sm:hidden">
        {rows.map((row) => (
          <li key={row.customerNo} className="flex flex-col gap-2.5 px-4 py-3.5">
            <div className="flex items-start justify-between gap-3"><span className="min-w-0">{name(row)}{why(row)}</span>{parts(row)}</div>
            <div className="flex items-center justify-between gap-3 text-sm">{score(row)}<Change row={row} /></div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Points since thirty days before, with a sign; a dash where there was no score then. */
export function Change({ row }: { row: Pick<HealthRow, 'score' | 'scoreBefore'> }) {
  if (row.score === null || row.scoreBefore === null) return <span className="text-ink-faint">–</span>
  const points = row.score - row.scoreBefore
  if (points === 0) return <span className="text-ink-faint">±0</span>
  return <span className={points > 0 ? 'font-semibold text-healthy' : 'font-semibold text-poor'}>{points > 0 ? `+${points}` : `−${-points}`}</span>
}
