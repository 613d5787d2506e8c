import { getFormatter, getTranslations } from 'next-intl/server'
import { appDatabase } from '#lib/db/database.ts'
import { describeUserAgent } from '#lib/team/describe-user-agent.ts'
import { listSessions } from '#lib/team/list-sessions.ts'
import { ActionButton } from '#app/_ui/action-button.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { revokeOtherSessionsAction, revokeSessionAction } from './actions.ts'

/** Where a person is signed in, this place first. */
export async function Sessions({ userId, currentId }: { userId: string; currentId: string }) {
  const [t, format, all] = await Promise.all([getTranslations('account'), getFormatter(), listSessions(appDatabase(), userId)])
  const sessions = all.toSorted((a, b) => Number(b.sessionId === currentId) - Number(a.sessionId === currentId))
  const now = new Date()
  return (
    <div className="flex flex-col items-start gap-4">
      <ul className="w-full divide-y divide-line rounded-card border border-line bg-surface">
        {sessions.map(({ sessionId, userAgent, startedAt, seenAt }) => {
          const device = describeUserAgent(userAgent) ?? t('unknownDevice')
          return (
            <li key={sessionId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2 text-sm font-semibold">{device}{sessionId === currentId ? <Badge look="water">{t('thisSession')}</Badge> : null}</p>
                <p className="text-sm text-ink-faint">{t('sessionTimes', { seen: format.relativeTime(seenAt, now), started: format.dateTime(startedAt, { dateStyle: 'medium' }) })}</p>
              </div>
              {sessionId === currentId ? null : <ActionButton action={revokeSessionAction} values={{ sessionId }} label={t('revoke')} describe={device} />}
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 ? <ActionButton action={revokeOtherSessionsAction} values={{}} label={t('revokeOthers')} /> : null}
    </div>
  )
}
