import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requestResetAction } from '../actions.ts'
import { AskForm } from '../ask-form.tsx'
import { DoorHead } from '../door-head.tsx'
import { outboxHint } from '#app/_server/outbox-hint.ts'
import { TextLink } from '../text-link.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('resetTitle') }
}

export default async function RequestResetPage() {
  const [t, outbox] = await Promise.all([getTranslations('auth'), outboxHint()])
  const labels = { email: t('email'), submit: t('linkSubmit'), busy: t('busy'), sent: t('resetSent'), outbox }
  return (
    <>
      <DoorHead title={t('resetTitle')} lead={t('resetLead')} />
      <AskForm action={requestResetAction} labels={labels} />
      <p className="mt-6 border-t border-line pt-5 text-sm"><TextLink href="/sign-in">{t('backToSignIn')}</TextLink></p>
    </>
  )
}
