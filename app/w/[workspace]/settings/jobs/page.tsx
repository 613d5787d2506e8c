import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { listParkedJobs } from '#lib/jobs/list-parked-jobs.ts'
import { pageScope } from '#app/_server/scope.ts'
import { ActionButton } from '#app/_ui/action-button.tsx'
import { DataTable } from '#app/_ui/data-table.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { NotAllowed } from '../_parts/not-allowed.tsx'
import { retryParkedJobAction } from '../actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('page.jobs') }
}

export default async function JobsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const [scope, t, format] = await Promise.all([pageScope(slug), getTranslations('settings'), getFormatter()])
  if (!scope.can('workspace.edit')) return <NotAllowed />
  const jobs = await listParkedJobs(scope)
  if (jobs.length === 0) return <EmptyState title={t('jobsEmpty')}>{t('jobsEmptyLead')}</EmptyState>
  return (
    <>
      <p className="mb-5 max-w-2xl text-ink-soft">{t('jobsLead')}</p>
      <DataTable caption={t('page.jobs')} rows={jobs} rowKey={({ jobId }) => jobId} columns={[
        { key: 'queue', head: t('job'), cell: ({ queue }) => <span className="font-medium">{t.has(`queue.${queue}`) ? t(`queue.${queue}`) : queue}</span> },
        { key: 'problem', head: t('problem'), cell: ({ problem }) => problem ?? '–' },
        { key: 'tries', head: t('tries'), figure: true, wide: true, cell: ({ tries }) => tries },
        { key: 'when', head: t('when'), wide: true, cell: ({ parkedAt }) => format.dateTime(parkedAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: scope.workspace.timeZone }) },
        { key: 'retry', head: <span className="sr-only">{t('retry')}</span>, cell: ({ jobId, queue }) => <ActionButton action={retryParkedJobAction.bind(null, slug)} values={{ jobId }} label={t('retry')} describe={queue} /> },
      ]} />
    </>
  )
}
