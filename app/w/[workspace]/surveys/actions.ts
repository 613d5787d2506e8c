'use server'

import { z } from 'zod'
import { action } from '#app/_server/action.ts'
import { InviteContacts, inviteContacts } from '#lib/campaigns/invite-contacts.ts'
import { CloseSurvey, closeSurvey } from '#lib/surveys/close-survey.ts'
import { CreateSurvey, createSurvey } from '#lib/surveys/create-survey.ts'
import { publishSurvey } from '#lib/surveys/publish-survey.ts'
import { ReopenSurvey, reopenSurvey } from '#lib/surveys/reopen-survey.ts'
import { SaveDraft, saveDraft } from '#lib/surveys/save-draft.ts'

export const createSurveyAction = action(CreateSurvey, (scope, input) => createSurvey(scope, input), ({ surveyNo }) => `/surveys/${surveyNo}/edit`)

export const saveDraftAction = action(SaveDraft, (scope, input) => saveDraft(scope, input))

/** Saves what is on the screen first, so that what goes live is what was seen. */
export const publishDraftAction = action(SaveDraft, async (scope, input) => publishSurvey(scope, await saveDraft(scope, input)), ({ surveyNo }) => `/surveys/${surveyNo}`)

export const closeSurveyAction = action(CloseSurvey, (scope, input) => closeSurvey(scope, input))

export const reopenSurveyAction = action(ReopenSurvey, (scope, input) => reopenSurvey(scope, input))

const InviteFromForm = z.object({ surveyNo: InviteContacts.shape.surveyNo, audience: z.union([z.literal('all'), z.coerce.number().int().positive()]) })

export const inviteContactsAction = action(InviteFromForm, (scope, { surveyNo, audience }) => inviteContacts(scope, audience === 'all' ? { surveyNo, all: true } : { surveyNo, segmentNo: audience }))
