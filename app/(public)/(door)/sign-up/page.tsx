import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { currencyChoices, timeZoneChoices } from '#app/_ui/choices.ts'
import { currentSession } from '#app/_server/session.ts'
import { signUpAction } from '../actions.ts'
import { DoorHead } from '../door-head.tsx'
import { TextLink } from '../text-link.tsx'
import { SignUpForm } from './sign-up-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signUp') }
}

const FIELDS = ['name', 'email', 'emailHint', 'password', 'passwordHint', 'workspace', 'workspaceHint', 'timeZone', 'timeZoneHint', 'currency', 'busy'] as const

export default async function SignUpPage() {
  const [t, locale, session] = await Promise.all([getTranslations('auth'), getLocale(), currentSession()])
  if (session) redirect('/workspaces/new')
  const labels = { ...Object.fromEntries(FIELDS.map((key) => [key, t(key)])), submit: t('signUpSubmit') } as Record<(typeof FIELDS)[number] | 'submit', string>
  return (
    <>
      <DoorHead title={t('signUp')} lead={t.rich('signUpLead', { link: (text) => <TextLink href="/sign-in">{text}</TextLink> })} />
      <SignUpForm action={signUpAction} locale={locale} timeZones={timeZoneChoices()} currencies={currencyChoices(locale)} labels={labels} />
    </>
  )
}
