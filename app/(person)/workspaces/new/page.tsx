import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { currencyChoices, timeZoneChoices } from '#app/_ui/choices.ts'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { createWorkspaceAction } from './actions.ts'
import { NewWorkspaceForm } from './new-workspace-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('newWorkspace') }
}

export default async function NewWorkspacePage() {
  const [t, auth, locale] = await Promise.all([getTranslations('account'), getTranslations('auth'), getLocale()])
  const labels = { name: t('workspaceName'), timeZone: auth('timeZone'), timeZoneHint: auth('timeZoneHint'), currency: auth('currency'), submit: auth('signUpSubmit'), busy: auth('busy') }
  return (
    <>
      <PageHeader title={t('newWorkspace')} lead={t('newWorkspaceLead')} />
      <NewWorkspaceForm action={createWorkspaceAction} locale={locale} timeZones={timeZoneChoices()} currencies={currencyChoices(locale)} labels={labels} />
    </>
  )
}
