import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { appDatabase } from '#lib/db/database.ts'
import { findInvite } from '#lib/team/find-invite.ts'
import { currentSession } from '#app/_server/session.ts'
import { signOutAction } from '#app/_server/sign-out-action.ts'
import { ActionButton } from '#app/_ui/action-button.tsx'
import { ButtonLink } from '#app/_ui/button.tsx'
import { FieldsForm } from '#app/_ui/fields-form.tsx'
import { acceptInviteAction, acceptInviteAsNewAction } from '../../actions.ts'
import { DoorHead } from '../../door-head.tsx'
import { Expired } from '../../expired.tsx'
import { TokenForm } from '../../token-form.tsx'

export const metadata: Metadata = { referrer: 'same-origin' }

/** What an invitation shows depends on who opens it: the invited, somebody else, or nobody yet known. */
export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const [t, locale, session, { token }] = await Promise.all([getTranslations('auth'), getLocale(), currentSession(), params])
  const invite = await findInvite(appDatabase(), token)
  if (!invite) return <Expired href="/sign-in" label={t('backToSignIn')} />
  const head = <DoorHead title={t('inviteTitle', { workspace: invite.workspaceName })} lead={t('inviteLead', { inviter: invite.inviter, role: t(`role.${invite.role}`) })} />
  if (session?.user.email === invite.email) return <>{head}<TokenForm action={acceptInviteAction} token={token} submit={t('inviteAccept')} busy={t('busy')} /></>
  if (session) {
    return (
      <>
        {head}
        <p className="mb-4">{t('inviteOther', { email: invite.email, current: session.user.email })}</p>
        <ActionButton action={signOutAction} values={{}} label={t('signOut')} />
      </>
    )
  }
  if (invite.known) {
    return (
      <>
        {head}
        <p className="mb-4">{t('inviteKnown', { email: invite.email })}</p>
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(`/invite/${token}`)}`} className="w-full">{t('signIn')}</ButtonLink>
      </>
    )
  }
  return (
    <>
      {head}
      <p className="mb-5 text-sm text-ink-soft">{t('inviteNew', { email: invite.email })}</p>
      <FieldsForm action={acceptInviteAsNewAction} submit={t('inviteAccept')} busy={t('busy')} fields={[
        { name: 'token', label: '', type: 'hidden', value: token },
        { name: 'locale', label: '', type: 'hidden', value: locale },
        { name: 'name', label: t('name'), autoComplete: 'name', required: true, maxLength: 80 },
        { name: 'password', label: t('password'), hint: t('passwordHint'), type: 'password', autoComplete: 'new-password', required: true, minLength: 10, maxLength: 200 },
      ]} />
    </>
  )
}
