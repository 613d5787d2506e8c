import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { respondentScope } from '../auth/respondent-scope.ts'
import type { Scope } from '../auth/scope.ts'
import { appDatabase } from '../db/database.ts'
import { answers, responses } from '../db/schema/surveys.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { closeSurvey } from './close-survey.ts'
import { createSurvey } from './create-survey.ts'
import type { SurveyDefinition } from './definition.ts'
import { publishSurvey } from './publish-survey.ts'
import { recordResponse } from './record-response.ts'

beforeAll(freshDatabase)

const everyKind: SurveyDefinition = {
  languages: ['en'], title: { en: 'All kinds' }, intro: {}, thanks: { title: {}, text: {} },
  questions: [
    { id: 'recommend', kind: 'nps', scale: 'nps_0_10', required: true, text: { en: 'Recommend?' }, comment: { text: { en: 'Why?' } } },
    { id: 'effort', kind: 'ces', scale: 'ease_0_5', required: false, text: { en: 'Easy?' } },
    { id: 'solved', kind: 'yes_no', required: false, text: { en: 'Solved?' } },
    { id: 'reason', kind: 'choice', required: false, text: { en: 'Reason?' }, options: [{ id: 'price', text: { en: 'Price' } }, { id: 'speed', text: { en: 'Speed' } }] },
    { id: 'used', kind: 'choices', required: false, text: { en: 'Used?' }, options: [{ id: 'app', text: { en: 'App' } }, { id: 'web', text: { en: 'Web' } }] },
  ],
}

async function liveSurvey(scope: Scope, privacy: 'identified' | 'anonymous' = 'identified') {
  const { surveyNo } = await createSurvey(scope, { name: 'All kinds', definition: everyKind, privacy })
  const { token } = await publishSurvey(scope, { surveyNo })
  const link = await respondentScope(appDatabase(), token)
  if (!link) throw new Error('The public link leads nowhere.')
  return { surveyNo, respondent: link.scope }
}

const stored = (scope: Scope) => scope.read((tx) => tx.select().from(responses).where(eq(responses.workspaceId, scope.workspaceId)))

describe('an answer', () => {
  it('is stored typed, with what was skipped by its state', async () => {
    const scope = await memberOf({ timeZone: 'Pacific/Auckland' })
    const { surveyNo, respondent } = await liveSurvey(scope)
    await recordResponse(respondent, { surveyNo, responseKey: randomUUID(), language: 'en', answers: { recommend: 9, recommend_comment: ' Quick ', solved: 1, reason: 'price', used: ['web', 'app'] } })
    const rows = await scope.read((tx) => tx.select().from(answers).where(eq(answers.workspaceId, scope.workspaceId)).orderBy(answers.questionNo))
    expect(rows.map(({ state, score, textValue, choices }) => ({ state, score, textValue, choices }))).toEqual([
      { state: 'given', score: 9, textValue: null, choices: null },
      { state: 'given', score: null, textValue: 'Quick', choices: null },
      { state: 'skipped', score: null, textValue: null, choices: null },
      { state: 'given', score: 1, textValue: null, choices: null },
      { state: 'given', score: null, textValue: null, choices: ['price'] },
      { state: 'given', score: null, textValue: null, choices: ['web', 'app'] },
    ])
    const auckland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format(new Date())
    expect((await stored(scope))[0]?.answeredOn).toBe(auckland)
  })

  it('is refused by the name of the question, and nothing of it is kept', async () => {
    const scope = await memberOf()
    const { surveyNo, respondent } = await liveSurvey(scope)
    const refused = (given: Record<string, string | number | string[] | null>) => recordResponse(respondent, { surveyNo, responseKey: randomUUID(), answers: given }).catch((error) => error.fields)
    expect(await refused({ recommend: 11 })).toEqual({ recommend: 'This number is outside the scale.' })
    expect(await refused({ recommend: 8.5 })).toEqual({ recommend: 'This answer must be a whole number.' })
    expect(await refused({ recommend: 'nine' })).toEqual({ recommend: 'This answer must be a whole number.' })
    expect(await refused({ effort: 3 })).toEqual({ recommend: 'Please answer this question.' })
    expect(await refused({ recommend: 9, reason: 'Price' })).toEqual({ reason: 'This question has no such option.' })
    expect(await refused({ recommend: 9, reason: ['price', 'speed'] })).toEqual({ reason: 'Only one option can be chosen.' })
    expect(await refused({ recommend: 9, nothing: 1 })).toEqual({ nothing: 'This survey has no such question.' })
    expect(await stored(scope)).toEqual([])
  })

  it('sent fifty times at once under one key is one answer', async () => {
    const scope = await memberOf()
    const { surveyNo, respondent } = await liveSurvey(scope)
    const responseKey = randomUUID()
    const all = await Promise.all(Array.from({ length: 50 }, () => recordResponse(respondent, { surveyNo, responseKey, answers: { recommend: 7 } })))
    expect(all.filter((one) => one.isNew)).toHaveLength(1)
    expect(new Set(all.map((one) => one.responseNo)).size).toBe(1)
    expect(await stored(scope)).toHaveLength(1)
  })

  it('to a closed survey is refused, a retry of one that arrived before is not', async () => {
    const scope = await memberOf()
    const { surveyNo, respondent } = await liveSurvey(scope)
    await recordResponse(respondent, { surveyNo, responseKey: 'before-closing', answers: { recommend: 7 } })
    await closeSurvey(scope, { surveyNo })
    await expect(recordResponse(respondent, { surveyNo, responseKey: 'after-closing', answers: { recommend: 7 } })).rejects.toThrow('This survey is closed.')
    expect((await recordResponse(respondent, { surveyNo, responseKey: 'before-closing', answers: { recommend: 7 } })).isNew).toBe(false)
  })

  it('to an anonymous survey keeps the day and nobody', async () => {
    const scope = await memberOf({ timeZone: 'Europe/Amsterdam' })
    const { surveyNo, respondent } = await liveSurvey(scope, 'anonymous')
    await recordResponse(respondent, { surveyNo, responseKey: randomUUID(), startedAt: new Date(), answers: { recommend: 7 } })
    const [row] = await stored(scope)
    expect(row).toMatchObject({ contactNo: null, customerNo: null, invitationNo: null, startedAt: null })
    expect(row?.answeredAt.toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam' })).toBe('00:00:00')
  })

  it('cannot be given by a respondent in the name of another', async () => {
    const scope = await memberOf()
    const { surveyNo, respondent } = await liveSurvey(scope)
    await expect(recordResponse(respondent, { surveyNo, responseKey: randomUUID(), contact: 'x', answers: { recommend: 7 } })).rejects.toThrow('in the name of another')
  })

  it('does not reach the survey of another workspace', async () => {
    const [ours, theirs] = [await memberOf(), await memberOf()]
    await liveSurvey(ours)
    const { surveyNo, respondent } = await liveSurvey(theirs)
    await closeSurvey(theirs, { surveyNo })
    await expect(recordResponse(respondent, { surveyNo, responseKey: randomUUID(), answers: { recommend: 7 } })).rejects.toThrow('closed')
    expect(await stored(ours)).toEqual([])
  })
})
