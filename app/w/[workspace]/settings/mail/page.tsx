import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { env } from '#lib/shared/env.ts'
import { listMails, type SentMail } from '#lib/workspaces/list-mails.ts'
import { pageScope } from '#app/_server/scope.ts'
import { Badge, type BadgeLook } from '#app/_ui/badge.tsx'
import { DataTable } from '#app/_ui/data-table.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { NotAllowed } from '../_parts/not-allowed.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('page.mail') }
}

const LOOK: Record<SentMail['state'], BadgeLook> = { queued: 'plain', sending: 'plain', sent: 'healthy', failed: 'poor', kept: 'concerning' }

export default async function MailPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const [scope, t, format] = await Promise.all([pageScope(slug), getTranslations('settings'), getFormatter()])
  if (!scope.can('member.manage')) return <NotAllowed />
  const mails = await listMails(scope)
  return (
    <>
      <p className="mb-5 max-w-2xl text-ink-soft">{t('mailLead')}</p>
      {env().SMTP_URL ? null : <Notice look="warn" className="mb-5">{t('mailNoServer')}</Notice>}
      {mails.length === 0 ? <EmptyState title={t('mailEmpty')}>{t('mailEmptyLead')}</EmptyState> : (
        <DataTable caption={t('page.mail')} rows={mails} rowKey={({ mailId }) => mailId} columns={[
          { key: 'when', head: t('when'), wide: true, cell: ({ createdAt }) => <span className="whitespace-nowrap text-ink-soft">{format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: scope.workspace.timeZone })}</span> },
          { key: 'to', head: t('mailTo'), cell: ({ to }) => <span className="break-all">{to}</span> },
          { key: 'subject', head: t('mailSubject'), wide: true, cell: ({ subject }) => subject },
          { key: 'state', head: t('state'), cell: ({ state, problem }) => <><Badge look={LOOK[state]}>{t(`mailState.${state}`)}</Badge>{problem ? <p className="mt-1 max-w-64 text-xs text-poor">{problem}</p> : null}</> },
        ]} />
      )}
    </>
  )
}
