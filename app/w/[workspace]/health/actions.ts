'use server'

import { z } from 'zod'
import { action } from '#app/_server/action.ts'
import { PublishConfiguration, publishConfiguration } from '#lib/health/publish-configuration.ts'
import { SaveDraft, saveDraft } from '#lib/health/save-draft.ts'
import { startHealth } from '#lib/health/start-health.ts'
import { takeSnapshots } from '#lib/health/take-snapshots.ts'

export const startHealthAction = action(z.object({}), (scope) => startHealth(scope), () => '/health')
export const takeSnapshotsAction = action(z.object({}), (scope) => takeSnapshots(scope))
export const saveDraftAction = action(SaveDraft, (scope, input) => saveDraft(scope, input), () => '/health/score')
export const publishConfigurationAction = action(PublishConfiguration, (scope, input) => publishConfiguration(scope, input), () => '/health')
