import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { DataTable } from '#app/_ui/data-table.tsx'
import type { ImportRow } from '#lib/sources/import-row.ts'
import { StateBadge } from './state-badge.tsx'

/** Imports with their figures, the latest first. */
export async function ImportsTable({ base, imports, timeZone }: { base: string; imports: ImportRow[]; timeZone: string }) {
  const [t, format] = await Promise.all([getTranslations('sources'), getFormatter()])
  const figure = (row: ImportRow, value: number) => (row.state === 'uploaded' || row.state === 'uploading' || row.state === 'queued' ? '–' : format.number(value))
  return (
    <DataTable
      caption={t('imports.table')}
      rows={imports}
      rowKey={(row) => String(row.importNo)}
      columns={[
        { key: 'file', head: t('imports.file'), cell: (row) => (
          <span className="flex min-w-0 flex-col gap-1">
            <Link href={`${base}/${row.importNo}`} className="max-w-72 truncate font-semibold text-ink underline-offset-4 hover:underline">{row.fileName}</Link>
            <span className="text-xs text-ink-faint">{[row.kind ? t(`kind.${row.kind}`) : null, format.dateTime(row.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone }), row.startedBy].filter(Boolean).join(' · ')}</span>
          </span>
        ) },
        { key: 'state', head: t('imports.state'), cell: (row) => <StateBadge state={row.state} label={t(`state.${row.state}`)} /> },
        { key: 'read', head: t('imports.read'), figure: true, wide: true, cell: (row) => figure(row, row.rowsRead) },
        { key: 'taken', head: t('imports.taken'), figure: true, cell: (row) => figure(row, row.rowsTaken) },
        { key: 'unchanged', head: t('imports.unchanged'), figure: true, wide: true, cell: (row) => figure(row, row.rowsUnchanged) },
        { key: 'rejected', head: t('imports.rejected'), figure: true, cell: (row) => (row.rowsRejected > 0 ? <span className="font-semibold text-poor">{figure(row, row.rowsRejected)}</span> : figure(row, 0)) },
      ]}
    />
  )
}
