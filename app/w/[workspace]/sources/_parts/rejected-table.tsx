import { getTranslations } from 'next-intl/server'
import { DataTable } from '#app/_ui/data-table.tsx'
import type { ImportRow } from '#lib/sources/import-row.ts'
import type { Rejection } from '#lib/sources/list-rejections.ts'
import { problemSayer } from './problem-sayer.ts'

/** The first rows that were refused or kept only in part, with the reason; all of them are in the file to download. */
export async function RejectedTable({ base, row, rejected }: { base: string; row: ImportRow; rejected: Rejection[] }) {
  const [t, say] = await Promise.all([getTranslations('sources'), problemSayer()])
  const told = rejected.map((rejection) => ({ ...rejection, words: say(rejection) }))
  return (
    <section aria-labelledby="rejected">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 id="rejected" className="text-lg font-semibold">{t('rejected.title')}</h2>
          <p className="mt-1 max-w-xl text-sm text-ink-soft">{t('rejected.lead')}</p>
        </div>
        <a href={`${base}/sources/${row.importNo}/rejected`} download className="inline-flex min-h-10 items-center justify-center rounded-lg border border-line-strong bg-surface px-4 text-sm font-semibold hover:bg-sunken">{t('rejected.download')}</a>
      </div>
      <DataTable
        caption={t('rejected.table')}
        rows={told}
        rowKey={(one) => String(one.rowNo)}
        columns={[
          { key: 'row', head: t('rejected.row'), figure: true, cell: (one) => one.rowNo },
          { key: 'field', head: t('rejected.field'), cell: (one) => (one.field && t.has(`field.${one.field}`) ? t(`field.${one.field}`) : (one.field ?? '–')) },
          { key: 'reason', head: t('rejected.reason'), cell: (one) => <span className="block min-w-64">{one.words}</span> },
          { key: 'raw', head: t('rejected.raw'), wide: true, cell: (one) => <span className="block max-w-96 truncate text-ink-faint">{one.raw.join(' · ')}</span> },
        ]}
      />
    </section>
  )
}
