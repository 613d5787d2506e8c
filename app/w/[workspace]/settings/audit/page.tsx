import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ListAudit, listAudit } from '#lib/workspaces/list-audit.ts'
import { pageScope } from '#app/_server/scope.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { DataTable } from '#app/_ui/data-table.tsx'
import { NotAllowed } from '../_parts/not-allowed.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('page.audit') }
}

interface Props {
  params: Promise<{ workspace: string }>
  searchParams: Promise<Record<string, string | undefined>>
}

export default async function AuditPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, query] = await Promise.all([params, searchParams])
  const [scope, t, format] = await Promise.all([pageScope(slug), getTranslations('settings'), getFormatter()])
  if (!scope.can('audit.read')) return <NotAllowed />
  const { entries, older } = await listAudit(scope, ListAudit.safeParse({ before: query.before }).data)
  const nameOf = (action: string) => (t.has(`action.${action}`) ? t(`action.${action}`) : action)
  return (
    <>
      <p className="mb-5 max-w-2xl text-ink-soft">{t('auditLead')}</p>
      <DataTable caption={t('page.audit')} rows={entries} rowKey={({ entryNo }) => String(entryNo)} columns={[
        { key: 'when', head: t('when'), cell: ({ at }) => <span className="text-ink-soft sm:whitespace-nowrap">{format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: scope.workspace.timeZone })}</span> },
        { key: 'who', head: t('who'), cell: ({ actorName, actorKind }) => <>{actorName}{actorKind === 'member' ? null : <span className="text-ink-faint"> ({actorKind})</span>}</> },
        { key: 'what', head: t('what'), cell: ({ action }) => <span className="font-medium">{nameOf(action)}</span> },
        { key: 'subject', head: t('subject'), wide: true, cell: ({ subject, detail }) => <>{subject}<Detail detail={detail} /></> },
      ]} />
      {older ? <ButtonLink href={`/w/${slug}/settings/audit?before=${older}`} look="quiet" className="mt-5">{t('older')}</ButtonLink> : null}
    </>
  )
}

/** The particulars in one line, as they were written down. */
function Detail({ detail }: { detail: Record<string, unknown> }) {
  const parts = Object.entries(detail).map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
  return parts.length > 0 ? <p className="max-w-md break-words text-xs text-ink-faint">{parts.join(' · ')}</p> : null
}
