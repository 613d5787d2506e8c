import { getLocale, getTranslations } from 'next-intl/server'
import { ActionButton } from '#app/_ui/action-button.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import type { ImportRow } from '#lib/sources/import-row.ts'
import { cancelImportAction } from '../actions.ts'
import { ProgressBar } from './progress-bar.tsx'

/** An import under way. */
export async function ProgressStep({ scope, row }: { scope: Scope; row: ImportRow }) {
  const [t, locale] = await Promise.all([getTranslations('sources'), getLocale()])
  const { slug } = scope.workspace
  return (
    <div className="max-w-2xl rounded-card border border-line bg-surface p-6 shadow-card sm:p-8">
      <ProgressBar locale={locale} url={`/w/${slug}/sources/${row.importNo}/progress`} words={t.raw('progress') as Record<string, string>}
        start={{ state: row.state, rowsRead: row.rowsRead, rowsTaken: row.rowsTaken, rowsUnchanged: row.rowsUnchanged, rowsRejected: row.rowsRejected, share: row.fileBytes > 0 ? row.bytesRead / row.fileBytes : 0 }} />
      {scope.can('import.run') ? (
        <div className="mt-6 flex items-center justify-between gap-4 border-t border-line pt-4">
          <p className="text-sm text-ink-soft">{t('progress.leave')}</p>
          <ActionButton action={cancelImportAction.bind(null, slug)} values={{ importNo: String(row.importNo) }} label={t('progress.cancel')} />
        </div>
      ) : null}
    </div>
  )
}
