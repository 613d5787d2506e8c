import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { createSurvey } from '../surveys/create-survey.ts'
import { listComments } from '../surveys/list-comments.ts'
import { listSurveys } from '../surveys/list-surveys.ts'
import { publishSurvey } from '../surveys/publish-survey.ts'
import { recordResponse } from '../surveys/record-response.ts'
import type { TemplateKey } from '../surveys/templates.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { getSurveyResults } from './get-survey-results.ts'
import { secondScore, surveyScore } from './survey-score.ts'

beforeAll(freshDatabase)

const KEY = { nps: 'recommend', csat: 'satisfaction', ces: 'effort', empty: '' }

async function answered(template: TemplateKey, scores: number[], options: { scope?: Scope; privacy?: 'identified' | 'anonymous' } = {}) {
  const scope = options.scope ?? await memberOf()
  const { surveyNo } = await createSurvey(scope, { name: template, template, privacy: options.privacy ?? 'identified' })
  await publishSurvey(scope, { surveyNo })
  for (const score of scores) await recordResponse(scope, { surveyNo, responseKey: randomUUID(), answers: { [KEY[template]]: score, [`${KEY[template]}_comment`]: score === 9 ? 'Good' : null } })
  return { scope, surveyNo }
}

describe('the results of a survey', () => {
  it('count each question by itself and give the score with its interval', async () => {
    const { scope, surveyNo } = await answered('nps', [0, 6, 7, 8, 9, 9, 10])
    const { questions, responses } = await getSurveyResults(scope, { surveyNo })
    const [nps, comment] = questions
    expect(responses).toBe(7)
    expect(nps).toMatchObject({ n: 7, skipped: 0, counts: { 0: 1, 6: 1, 7: 1, 8: 1, 9: 2, 10: 1 } })
    expect(comment).toMatchObject({ kind: 'text', n: 2, skipped: 5 })
    const score = nps ? surveyScore('nps', nps.parts) : null
    expect(score?.value).toBeCloseTo(100 / 7, 9)
    expect(score?.interval?.[0]).toBeLessThan(score?.value ?? 0)
    expect(nps && secondScore('nps', nps.parts)?.value).toBeCloseTo(7, 9)
  })

  it('take the direction of an effort question from its scale', async () => {
    const { scope, surveyNo } = await answered('ces', [1, 2, 2, 5])
    const [effort] = (await getSurveyResults(scope, { surveyNo })).questions
    expect(effort && surveyScore('ces', effort.parts)?.value).toBe(2.5)
    expect(effort && secondScore('ces', effort.parts)?.value).toBe(75)
  })

  it('keep versions apart unless all are asked for', async () => {
    const { scope, surveyNo } = await answered('csat', [5, 4, 1])
    await publishSurvey(scope, { surveyNo })
    await recordResponse(scope, { surveyNo, responseKey: randomUUID(), answers: { satisfaction: 2 } })
    const count = async (version?: number | 'all') => (await getSurveyResults(scope, { surveyNo, version })).questions[0]?.n
    expect([await count(), await count(1), await count('all')]).toEqual([1, 3, 4])
    expect((await getSurveyResults(scope, { surveyNo })).versions).toMatchObject([{ version: 1, responses: 3 }, { version: 2, responses: 1 }])
  })

  it('have no value without answers', async () => {
    const { scope, surveyNo } = await answered('nps', [])
    const [nps] = (await getSurveyResults(scope, { surveyNo })).questions
    expect(nps && surveyScore('nps', nps.parts)).toBeNull()
  })

  it('of an anonymous survey are withheld under five answers, comments too', async () => {
    const { scope, surveyNo } = await answered('nps', [9, 9, 9, 9], { privacy: 'anonymous' })
    expect(await getSurveyResults(scope, { surveyNo })).toMatchObject({ isWithheld: true, questions: [] })
    expect((await listComments(scope, { surveyNo })).comments).toEqual([])
    await recordResponse(scope, { surveyNo, responseKey: randomUUID(), answers: { recommend: 1 } })
    expect((await getSurveyResults(scope, { surveyNo })).isWithheld).toBe(false)
    expect((await listComments(scope, { surveyNo })).comments).toHaveLength(4)
    await publishSurvey(scope, { surveyNo })
    await recordResponse(scope, { surveyNo, responseKey: randomUUID(), answers: { recommend: 9, recommend_comment: 'Alone' } })
    expect((await getSurveyResults(scope, { surveyNo, version: 'all' })).isWithheld).toBe(true)
    expect((await listComments(scope, { surveyNo })).comments).toHaveLength(4)
  })

  it('are not there for another team', async () => {
    const { surveyNo } = await answered('nps', [9])
    const other = await memberOf()
    await expect(getSurveyResults(other, { surveyNo })).rejects.toThrow('There is no such survey.')
    await expect(listComments(other, { surveyNo })).rejects.toThrow('There is no such survey.')
    expect(await listSurveys(other)).toEqual([])
  })

  it('stand in short in the list of surveys', async () => {
    const { scope } = await answered('nps', [10, 9, 3])
    await answered('csat', [], { scope })
    const list = await listSurveys(scope)
    expect(list).toMatchObject([{ kind: 'csat', responses: 0, parts: { n: 0 } }, { kind: 'nps', responses: 3, status: 'live', parts: { n: 3, promoters: 2, detractors: 1 } }])
  })
})

it('comments come by the page, the newest first', async () => {
  const { scope, surveyNo } = await answered('nps', [9, 3, 9, 9])
  const first = await listComments(scope, { surveyNo, most: 2 })
  expect(first.comments.map((one) => one.responseNo)).toEqual([4, 3])
  const second = await listComments(scope, { surveyNo, most: 2, before: first.next ?? undefined })
  expect(second).toMatchObject({ comments: [{ responseNo: 1, text: 'Good', score: { value: 9 } }], next: null })
})
