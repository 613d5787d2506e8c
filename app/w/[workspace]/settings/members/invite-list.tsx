import { getFormatter, getTranslations } from 'next-intl/server'
import type { Invite } from '#lib/team/list-invites.ts'
import { ActionButton } from '#app/_ui/action-button.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { resendInviteAction, withdrawInviteAction } from '../actions.ts'

/** Invitations nobody has accepted yet. */
export async function InviteList({ slug, invites }: { slug: string; invites: Invite[] }) {
  const [t, format] = await Promise.all([getTranslations('settings'), getFormatter()])
  if (invites.length === 0) return null
  const now = new Date()
  return (
    <div>
      <h3 className="mb-2 text-sm font-semibold">{t('pending')}</h3>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface">
        {invites.map((invite) => (
          <li key={invite.email} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 text-sm font-semibold"><span className="break-all">{invite.email}</span>{invite.expired ? <Badge look="concerning">{t('expired')}</Badge> : null}</p>
              <p className="text-sm text-ink-faint">{t('invitedAs', { role: t(`role.${invite.role}`), inviter: invite.inviter, when: format.relativeTime(invite.sentAt, now) })}</p>
            </div>
            <div className="flex gap-2">
              <ActionButton action={resendInviteAction.bind(null, slug)} values={{ email: invite.email }} label={t('resend')} describe={invite.email} />
              <ActionButton action={withdrawInviteAction.bind(null, slug)} values={{ email: invite.email }} label={t('withdraw')} describe={invite.email} look="bare" />
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
