import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownPath } from '#app/_server/own-path.ts'
import { currentSession } from '#app/_server/session.ts'
import { Notice } from '#app/_ui/notice.tsx'
import { signInAction } from '../actions.ts'
import { DoorHead } from '../door-head.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { TextLink } from '../text-link.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signIn') }
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) {
  const [t, query, session] = await Promise.all([getTranslations('auth'), searchParams, currentSession()])
  const next = ownPath(query.next)
  if (session) redirect(next)
  const on = next === '/' ? '' : `?next=${encodeURIComponent(next)}`
  return (
    <>
      <DoorHead title={t('signIn')} lead={t.rich('signInLead', { link: (text) => <TextLink href={`/sign-up${on}`}>{text}</TextLink> })} />
      {query.done === 'reset' ? <Notice look="good" className="mb-5">{t('resetDone')}</Notice> : null}
      {query.done === 'out' ? <Notice className="mb-5">{t('signedOut')}</Notice> : null}
      <SignInForm action={signInAction} next={next} email={query.email} labels={{ email: t('email'), password: t('password'), submit: t('signIn'), busy: t('busy') }} />
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-5 text-sm">
        <li><TextLink href={`/sign-in/link${on}`}>{t('linkInstead')}</TextLink></li>
        <li><TextLink href="/reset">{t('forgot')}</TextLink></li>
      </ul>
    </>
  )
}
