import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ownPath } from '#app/_server/own-path.ts'
import { requestLinkAction } from '../../actions.ts'
import { AskForm } from '../../ask-form.tsx'
import { DoorHead } from '../../door-head.tsx'
import { outboxHint } from '#app/_server/outbox-hint.ts'
import { TextLink } from '../../text-link.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('linkTitle') }
}

export default async function RequestLinkPage({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) {
  const [t, query, outbox] = await Promise.all([getTranslations('auth'), searchParams, outboxHint()])
  const labels = { email: t('email'), submit: t('linkSubmit'), busy: t('busy'), sent: t('linkSent'), outbox }
  return (
    <>
      <DoorHead title={t('linkTitle')} lead={t('linkLead')} />
      <AskForm action={requestLinkAction} next={ownPath(query.next)} labels={labels} />
      <p className="mt-6 border-t border-line pt-5 text-sm"><TextLink href="/sign-in">{t('passwordInstead')}</TextLink></p>
    </>
  )
}
