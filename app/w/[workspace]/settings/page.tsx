import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { currencyChoices, timeZoneChoices } from '#app/_ui/choices.ts'
import { ConfirmButton } from '#app/_ui/confirm-button.tsx'
import { FieldsForm } from '#app/_ui/fields-form.tsx'
import { SettingsSection } from '#app/_ui/settings-section.tsx'
import { deleteWorkspaceAction, editWorkspaceAction, leaveWorkspaceAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

const LANGUAGES = [{ value: 'en', label: 'English' }, { value: 'nl', label: 'Nederlands' }, { value: 'ro', label: 'Română' }]

export default async function SettingsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const [scope, t, form] = await Promise.all([pageScope(slug), getTranslations('settings'), getTranslations('form')])
  const { name, timeZone, currency, locale } = scope.workspace
  const zones = timeZoneChoices().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
  return (
    <>
      <SettingsSection title={t('workspaceTitle')} lead={t('workspaceLead')}>
        {scope.can('workspace.edit') ? (
          <FieldsForm action={editWorkspaceAction.bind(null, slug)} submit={form('save')} busy={form('saving')} done={t('saved')} inline fields={[
            { name: 'name', label: t('name'), value: name, required: true, maxLength: 80, full: true },
            { name: 'timeZone', label: t('timeZone'), hint: t('timeZoneHint'), value: timeZone, choices: zones },
            { name: 'currency', label: t('currency'), hint: t('currencyHint'), value: currency, choices: currencyChoices(locale) },
            { name: 'locale', label: t('locale'), hint: t('localeHint'), value: locale, choices: LANGUAGES },
          ]} />
        ) : (
          <dl className="grid grid-cols-[auto_1fr] gap-x-8 gap-y-2">
            {[[t('name'), name], [t('timeZone'), timeZone], [t('currency'), currency]].map(([term, value]) => <div key={term} className="contents"><dt className="text-ink-soft">{term}</dt><dd>{value}</dd></div>)}
          </dl>
        )}
      </SettingsSection>
      <SettingsSection title={t('leaveTitle')} lead={t('leaveLead')}>
        <div className="-ml-3"><ConfirmButton action={leaveWorkspaceAction.bind(null, slug)} values={{}} label={t('leave')} warning={t('leaveWarning', { name })} confirm={t('leaveConfirm')} /></div>
      </SettingsSection>
      {scope.can('workspace.delete') ? (
        <SettingsSection title={t('deleteTitle')} lead={t('deleteLead')}>
          <FieldsForm action={deleteWorkspaceAction.bind(null, slug)} submit={t('deleteSubmit')} busy={form('saving')} look="danger" fields={[
            { name: 'name', label: t('deleteName', { name }), autoComplete: 'off', required: true },
          ]} />
        </SettingsSection>
      ) : null}
    </>
  )
}
