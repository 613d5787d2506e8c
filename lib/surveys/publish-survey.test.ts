import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { questions, surveyVersions } from '../db/schema/surveys.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { closeSurvey } from './close-survey.ts'
import { createSurvey } from './create-survey.ts'
import { SurveyDefinition } from './definition.ts'
import { getLiveSurvey } from './get-live-survey.ts'
import { getSurvey } from './get-survey.ts'
import { publishSurvey } from './publish-survey.ts'
import { recordResponse } from './record-response.ts'
import { reopenSurvey } from './reopen-survey.ts'
import { saveDraft } from './save-draft.ts'
import { TEMPLATES, templates } from './templates.ts'

beforeAll(freshDatabase)

describe('publishing a survey', () => {
  it('makes a version, its questions and one link that stays', async () => {
    const scope = await memberOf()
    const { surveyNo } = await createSurvey(scope, { name: 'Loyalty', template: 'nps' })
    const first = await publishSurvey(scope, { surveyNo })
    const second = await publishSurvey(scope, { surveyNo })
    expect([first.version, second.version]).toEqual([1, 2])
    expect(second.token).toBe(first.token)
    expect(first.token).toHaveLength(43)
    const rows = await scope.read((tx) => tx.select().from(questions).where(eq(questions.workspaceId, scope.workspaceId)).orderBy(questions.questionNo))
    expect(rows).toMatchObject([{ key: 'recommend', kind: 'nps', scale: 'nps_0_10', lowest: 0, highest: 10 }, { key: 'recommend_comment', kind: 'text', scale: null }])
    expect((await getLiveSurvey(scope, surveyNo)).definition.questions[0]?.text.nl).toContain(scope.workspace.name)
  })

  it('leaves the earlier version as it was', async () => {
    const scope = await memberOf()
    const { surveyNo } = await createSurvey(scope, { name: 'Loyalty', template: 'nps' })
    await publishSurvey(scope, { surveyNo })
    const { draft } = await getSurvey(scope, surveyNo)
    await saveDraft(scope, { surveyNo, definition: SurveyDefinition.parse({ ...draft, title: { en: 'Another title' } }) })
    expect((await getLiveSurvey(scope, surveyNo)).definition.title.en).not.toBe('Another title')
    await publishSurvey(scope, { surveyNo })
    const versions = await scope.read((tx) => tx.select().from(surveyVersions).where(eq(surveyVersions.workspaceId, scope.workspaceId)).orderBy(surveyVersions.version))
    expect(versions.map((row) => (row.definition.title as { en: string }).en === 'Another title')).toEqual([false, true])
  })

  it('refuses a new scale for a question that has answers, and allows it before', async () => {
    const scope = await memberOf()
    const { surveyNo } = await createSurvey(scope, { name: 'Effort', template: 'ces' })
    await publishSurvey(scope, { surveyNo })
    const { draft } = await getSurvey(scope, surveyNo)
    const rescaled = (scale: string) => SurveyDefinition.parse({ ...draft, questions: draft?.questions.map((question) => ({ ...question, scale })) })
    await saveDraft(scope, { surveyNo, definition: rescaled('effort_7') })
    await publishSurvey(scope, { surveyNo })
    await recordResponse(scope, { surveyNo, responseKey: randomUUID(), answers: { effort: 6 } })
    await saveDraft(scope, { surveyNo, definition: rescaled('agree_7') })
    await expect(publishSurvey(scope, { surveyNo })).rejects.toMatchObject({ code: 'conflict', fields: { effort: expect.stringContaining('has answers') } })
  })

  it('refuses what could not be answered', async () => {
    const scope = await memberOf()
    const { surveyNo } = await createSurvey(scope, { name: 'Empty', template: 'empty' })
    await expect(publishSurvey(scope, { surveyNo })).rejects.toMatchObject({ fields: { questions: 'Add at least one question.' } })
  })

  it('is not for viewers, nor for other teams', async () => {
    const [ours, theirs, viewer] = [await memberOf(), await memberOf(), await memberOf({ role: 'viewer' })]
    const { surveyNo } = await createSurvey(ours, { name: 'Ours', template: 'nps' })
    await expect(publishSurvey(theirs, { surveyNo })).rejects.toThrow('There is no such survey.')
    await expect(publishSurvey(viewer, { surveyNo })).rejects.toThrow('Your role does not allow this.')
  })

  it('stops and starts again with closing and reopening', async () => {
    const scope = await memberOf()
    const { surveyNo } = await createSurvey(scope, { name: 'Loyalty', template: 'csat' })
    await expect(closeSurvey(scope, { surveyNo })).rejects.toThrow('Only a live survey can be closed.')
    await publishSurvey(scope, { surveyNo })
    await closeSurvey(scope, { surveyNo })
    await expect(getLiveSurvey(scope, surveyNo)).rejects.toThrow('This survey is closed.')
    await reopenSurvey(scope, { surveyNo })
    expect((await getLiveSurvey(scope, surveyNo)).version).toBe(1)
  })

  it('keeps how private it is once it has been live', async () => {
    const scope = await memberOf()
    const { surveyNo } = await createSurvey(scope, { name: 'Staff', template: 'nps', privacy: 'anonymous' })
    await publishSurvey(scope, { surveyNo })
    await expect(saveDraft(scope, { surveyNo, privacy: 'identified', definition: templates.nps })).rejects.toThrow('cannot change once it has been live')
  })
})

it('every template is a definition in each of its languages', () => {
  for (const key of TEMPLATES) expect(SurveyDefinition.safeParse(templates[key]).success).toBe(true)
})
