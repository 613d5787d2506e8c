import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#app/_ui/action-button.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { outboxHint } from '#app/_server/outbox-hint.ts'
import { requestVerificationAction } from './actions.ts'

export async function AddressState({ email, verified }: { email: string; verified: boolean }) {
  const [t, hint] = await Promise.all([getTranslations('account'), outboxHint()])
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="flex flex-wrap items-center gap-2"><span className="break-all">{email}</span><Badge look={verified ? 'healthy' : 'concerning'}>{verified ? t('verified') : t('unverified')}</Badge></p>
      {verified ? null : <ActionButton action={requestVerificationAction} values={{}} label={t('verify')} />}
      {verified ? null : <p className="text-sm text-ink-faint">{t('verifyHint')} {hint}</p>}
    </div>
  )
}
