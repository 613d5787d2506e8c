import { getFormatter, getTranslations } from 'next-intl/server'
import { Card } from '#app/_ui/card.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import { countInvitations } from '#lib/campaigns/count-invitations.ts'
import { listSegmentNames } from '#lib/segments/list-segment-names.ts'
import { inviteContactsAction } from '../../actions.ts'
import { InviteForm } from './invite-form.tsx'

/** Asking by mail: to whom, and how far the invitations have come. */
export async function InvitePanel({ scope, surveyNo }: { scope: Scope; surveyNo: number }) {
  const [t, format, counts, segments] = await Promise.all([getTranslations('surveys'), getFormatter(), countInvitations(scope, surveyNo), listSegmentNames(scope)])
  const figures = [
    { key: 'invited', value: format.number(counts.invited) },
    { key: 'delivered', value: format.number(counts.delivered) },
    { key: 'bounced', value: format.number(counts.bounced) },
    { key: 'completed', value: format.number(counts.completed) },
    { key: 'rate', value: counts.delivered > 0 ? format.number(counts.completed / counts.delivered, { style: 'percent', maximumFractionDigits: 1 }) : '–' },
  ] as const
  return (
    <Card aria-labelledby="invite">
      <h2 id="invite" className="text-base font-semibold">{t('invite.title')}</h2>
      <p className="mb-4 mt-1 text-sm text-ink-soft">{t('invite.text')}</p>
      {scope.can('invitation.send') ? (
        <InviteForm
          action={inviteContactsAction.bind(null, scope.workspace.slug)} surveyNo={surveyNo} segments={segments.map(({ segmentNo, name }) => ({ segmentNo, name }))}
          words={{ who: t('invite.who'), everybody: t('invite.everybody'), send: t('invite.send'), done: t('invite.done'), reasons: t.raw('invite.reasons') as Record<string, string> }}
        />
      ) : null}
      {counts.invited > 0 ? (
        <dl className="mt-5 grid grid-cols-2 gap-x-4 gap-y-3 border-t border-line pt-4 sm:grid-cols-5">
          {figures.map(({ key, value }) => <div key={key}><dt className="text-xs text-ink-soft">{t(`invite.figures.${key}`)}</dt><dd className="mt-0.5 text-lg font-semibold">{value}</dd></div>)}
        </dl>
      ) : null}
    </Card>
  )
}
