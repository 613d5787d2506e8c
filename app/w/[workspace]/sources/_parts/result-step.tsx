import { getFormatter, getTranslations } from 'next-intl/server'
import { ButtonLink } from '#app/_ui/button.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import type { ImportRow } from '#lib/sources/import-row.ts'
import { listRejections } from '#lib/sources/list-rejections.ts'
import { saveMappingAction } from '../actions.ts'
import { RejectedTable } from './rejected-table.tsx'
import { problemSayer } from './problem-sayer.ts'
import { SaveMappingForm } from './save-mapping-form.tsx'

const ROOM: Record<string, string> = { customers: '/customers', contacts: '/customers', answers: '/surveys' }

/** What came of an import: its figures, the rows that were refused, and its mapping for the next time. */
export async function ResultStep({ scope, row }: { scope: Scope; row: ImportRow }) {
  const [t, format, say, rejected] = await Promise.all([getTranslations('sources'), getFormatter(), problemSayer(), listRejections(scope, { importNo: row.importNo, limit: 20 })])
  const base = `/w/${scope.workspace.slug}`
  const figures = [
    ['taken', row.rowsTaken], ['unchanged', row.rowsUnchanged], ['leftOut', row.rowsLeftOut], ['repeated', row.rowsRepeated], ['rejected', row.rowsRejected], ['flagged', row.rowsFlagged],
  ] as const
  const shown = figures.filter(([name, value]) => value > 0 || name === 'taken' || name === 'unchanged' || name === 'rejected')
  return (
    <div className="flex flex-col gap-8">
      {row.state === 'failed' ? <Notice look="bad">{say({ reason: row.problem ?? '', details: row.problemDetails })}</Notice> : null}
      {row.state === 'cancelled' ? <Notice>{t('result.cancelled')}</Notice> : null}
      <section aria-label={t('result.title')} className="rounded-card border border-line bg-surface p-6 shadow-card sm:p-8">
        <p className="text-sm text-ink-soft">{t('result.read')}</p>
        <p className="figure mt-1 text-5xl">{format.number(row.rowsRead)}</p>
        {row.rowsRead > 0 ? <Bar parts={shown.filter(([name]) => name !== 'flagged')} total={row.rowsRead} /> : null}
        <dl className="mt-5 grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-3">
          {shown.map(([name, value]) => (
            <div key={name}>
              <dt className="flex items-center gap-2 text-sm font-semibold"><span aria-hidden className={`size-2.5 rounded-[3px] ${COLOR[name]}`} />{t(`result.${name}`)}</dt>
              <dd className="figure mt-1.5 text-2xl">{format.number(value)}</dd>
              <dd className="mt-1.5 text-xs text-ink-faint">{t(`result.${name}Text`)}</dd>
            </div>
          ))}
        </dl>
        <div className="mt-7 flex flex-wrap gap-2">
          {row.state === 'done' ? <ButtonLink href={`${base}${ROOM[row.kind ?? ''] ?? '/metrics'}`}>{t('result.look')}</ButtonLink> : null}
          <ButtonLink look="quiet" href={`${base}/sources`}>{t('result.another')}</ButtonLink>
        </div>
      </section>
      {rejected.length > 0 ? <RejectedTable base={base} row={row} rejected={rejected} /> : null}
      {row.mapping && scope.can('import.run') ? (
        <SaveMappingForm action={saveMappingAction.bind(null, scope.workspace.slug)} mapping={JSON.stringify(row.mapping)} suggestion={row.fileName.replace(/\.(csv|tsv|txt)?(\.gz)?$/i, '')} words={t.raw('save') as Record<string, string>} json={JSON.stringify(row.mapping, null, 2)} />
      ) : null}
    </div>
  )
}

const COLOR: Record<string, string> = { taken: 'bg-chart-1', unchanged: 'bg-chart-4', leftOut: 'bg-line-strong', repeated: 'bg-chart-3', rejected: 'bg-poor', flagged: 'bg-concerning' }

/** The rows as one bar; the figures below say the same in words. */
function Bar({ parts, total }: { parts: readonly (readonly [string, number])[]; total: number }) {
  return (
    <div aria-hidden className="mt-5 flex h-3 gap-0.5 overflow-hidden rounded-full">
      {parts.filter(([, value]) => value > 0).map(([name, value]) => <span key={name} className={COLOR[name]} style={{ flexGrow: value / total, minWidth: 4 }} />)}
    </div>
  )
}
