import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { findToken } from '#lib/auth/tokens.ts'
import { appDatabase } from '#lib/db/database.ts'
import { resetPasswordAction } from '../../actions.ts'
import { DoorHead } from '../../door-head.tsx'
import { Expired } from '../../expired.tsx'
import { ResetForm } from './reset-form.tsx'

export const metadata: Metadata = { referrer: 'same-origin' }

export default async function ResetPage({ params }: { params: Promise<{ token: string }> }) {
  const [t, { token }] = await Promise.all([getTranslations('auth'), params])
  if (!(await findToken(appDatabase().orm, 'reset', token))) return <Expired href="/reset" label={t('askAnother')} />
  return (
    <>
      <DoorHead title={t('resetTitle')} lead={t('resetChooseLead')} />
      <ResetForm action={resetPasswordAction} token={token} labels={{ password: t('newPassword'), hint: t('passwordHint'), submit: t('resetSubmit'), busy: t('busy') }} />
    </>
  )
}
