import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { findToken } from '#lib/auth/tokens.ts'
import { appDatabase } from '#lib/db/database.ts'
import { currentSession } from '#app/_server/session.ts'
import { verifyEmailAction } from '../../actions.ts'
import { DoorHead } from '../../door-head.tsx'
import { Expired } from '../../expired.tsx'
import { TokenForm } from '../../token-form.tsx'

export const metadata: Metadata = { referrer: 'same-origin' }

export default async function VerifyPage({ params }: { params: Promise<{ token: string }> }) {
  const [t, { token }, session] = await Promise.all([getTranslations('auth'), params, currentSession()])
  if (!session) redirect(`/sign-in?next=${encodeURIComponent(`/verify/${token}`)}`)
  if (!(await findToken(appDatabase().orm, 'verify', token))) return <Expired href="/account" label={t('askAnother')} />
  return (
    <>
      <DoorHead title={t('verifyTitle')} lead={t('verifyLead', { email: session.user.email })} />
      <TokenForm action={verifyEmailAction} token={token} submit={t('verifySubmit')} busy={t('busy')} />
    </>
  )
}
