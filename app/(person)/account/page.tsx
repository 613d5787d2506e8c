import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { appDatabase } from '#lib/db/database.ts'
import { getAccount } from '#lib/team/get-account.ts'
import { currentSession } from '#app/_server/session.ts'
import { FieldsForm } from '#app/_ui/fields-form.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { SettingsSection } from '#app/_ui/settings-section.tsx'
import { changeLocaleAction, changeNameAction, changePasswordAction } from './actions.ts'
import { AddressState } from './address-state.tsx'
import { Sessions } from './sessions.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') }
}

const LANGUAGES = [{ value: 'en', label: 'English' }, { value: 'nl', label: 'Nederlands' }, { value: 'ro', label: 'Română' }]

export default async function AccountPage() {
  const [session, t, form] = await Promise.all([currentSession(), getTranslations('account'), getTranslations('form')])
  if (!session) redirect('/sign-in?next=/account')
  const account = await getAccount(appDatabase(), session.user.id)
  const words = { submit: form('save'), busy: form('saving'), done: t('saved') }
  return (
    <>
      <PageHeader title={t('title')} />
      <SettingsSection title={t('nameTitle')} lead={t('nameLead')}>
        <FieldsForm action={changeNameAction} {...words} fields={[{ name: 'name', label: t('name'), value: account.name, autoComplete: 'name', required: true, maxLength: 80 }]} />
      </SettingsSection>
      <SettingsSection title={t('addressTitle')} lead={t('addressLead')}>
        <AddressState email={account.email} verified={account.emailVerified} />
      </SettingsSection>
      <SettingsSection title={t('languageTitle')} lead={t('languageLead')}>
        <FieldsForm action={changeLocaleAction} {...words} fields={[{ name: 'locale', label: t('language'), value: account.locale, choices: LANGUAGES }]} />
      </SettingsSection>
      <SettingsSection title={t('passwordTitle')} lead={account.hasPassword ? t('passwordLead') : t('noPasswordLead')}>
        <FieldsForm action={changePasswordAction} submit={t('passwordSubmit')} busy={form('saving')} done={t('passwordDone')} fields={[
          ...(account.hasPassword ? [{ name: 'currentPassword', label: t('currentPassword'), type: 'password' as const, autoComplete: 'current-password', required: true }] : []),
          { name: 'password', label: t('newPassword'), hint: t('passwordHint'), type: 'password', autoComplete: 'new-password', required: true, minLength: 10, maxLength: 200 },
        ]} />
      </SettingsSection>
      <SettingsSection title={t('sessionsTitle')} lead={t('sessionsLead')}>
        <Sessions userId={session.user.id} currentId={session.sessionId} />
      </SettingsSection>
    </>
  )
}
