import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listChannels } from '#lib/workspaces/list-channels.ts'
import { listTouchpoints } from '#lib/workspaces/list-touchpoints.ts'
import { pageScope } from '#app/_server/scope.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { FieldsForm } from '#app/_ui/fields-form.tsx'
import { SettingsSection } from '#app/_ui/settings-section.tsx'
import { saveChannelAction, saveTouchpointAction } from '../actions.ts'
import { PlaceList } from './place-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('page.places') }
}

export default async function PlacesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const [scope, t, form] = await Promise.all([pageScope(slug), getTranslations('settings'), getTranslations('form')])
  const [touchpoints, channels] = await Promise.all([listTouchpoints(scope), listChannels(scope)])
  const edits = scope.can('workspace.edit')
  const labels = { rename: t('rename'), save: form('save'), busy: form('saving'), name: t('name'), stage: t('stage') }
  return (
    <>
      <SettingsSection title={t('touchpointsTitle')} lead={t('touchpointsLead')}>
        <div className="flex flex-col gap-6">
          {touchpoints.length === 0 ? <EmptyState title={t('touchpointsEmpty')}>{t('touchpointsEmptyLead')}</EmptyState> : (
            <PlaceList action={edits ? saveTouchpointAction.bind(null, slug) : undefined} numberField="touchpointNo" labels={labels}
              places={touchpoints.map(({ touchpointNo, key, name, stage }) => ({ no: touchpointNo, key, name, stage: stage ?? '' }))} />
          )}
          {edits ? (
            <FieldsForm action={saveTouchpointAction.bind(null, slug)} submit={t('touchpointAdd')} busy={form('saving')} look="quiet" inline fields={[
              { name: 'name', label: t('touchpointName'), hint: t('touchpointHint'), required: true, maxLength: 60 },
              { name: 'stage', label: t('stage'), hint: t('stageHint'), maxLength: 60 },
            ]} />
          ) : null}
        </div>
      </SettingsSection>
      <SettingsSection title={t('channelsTitle')} lead={t('channelsLead')}>
        <div className="flex flex-col gap-6">
          <PlaceList action={edits ? saveChannelAction.bind(null, slug) : undefined} numberField="channelNo" labels={labels}
            places={channels.map(({ channelNo, key, name }) => ({ no: channelNo, key, name }))} />
          {edits ? <FieldsForm action={saveChannelAction.bind(null, slug)} submit={t('channelAdd')} busy={form('saving')} look="quiet" fields={[{ name: 'name', label: t('channelName'), required: true, maxLength: 60 }]} /> : null}
        </div>
      </SettingsSection>
    </>
  )
}
