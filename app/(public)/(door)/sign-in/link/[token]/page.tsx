import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { findToken } from '#lib/auth/tokens.ts'
import { appDatabase } from '#lib/db/database.ts'
import { ownPath } from '#app/_server/own-path.ts'
import { signInWithLinkAction } from '../../../actions.ts'
import { DoorHead } from '../../../door-head.tsx'
import { Expired } from '../../../expired.tsx'
import { TokenForm } from '../../../token-form.tsx'

export const metadata: Metadata = { referrer: 'same-origin' }

export default async function LinkPage({ params, searchParams }: { params: Promise<{ token: string }>; searchParams: Promise<Record<string, string | undefined>> }) {
  const [t, { token }, query] = await Promise.all([getTranslations('auth'), params, searchParams])
  if (!(await findToken(appDatabase().orm, 'sign_in', token))) return <Expired href="/sign-in/link" label={t('askAnother')} />
  return (
    <>
      <DoorHead title={t('linkConfirmTitle')} lead={t('linkConfirmLead')} />
      <TokenForm action={signInWithLinkAction} token={token} next={ownPath(query.next)} submit={t('signIn')} busy={t('busy')} />
    </>
  )
}
