import { sql } from 'drizzle-orm'
import { createSurvey } from '../../lib/surveys/create-survey.ts'
import { publishSurvey } from '../../lib/surveys/publish-survey.ts'
import { recordResponse } from '../../lib/surveys/record-response.ts'
import { type Line, percent, rate } from './line.ts'
import type { Stage } from './stage.ts'
import { perSecond } from './timing.ts'

const TIMES = 400
const AT_ONCE = 8

/** Answers a second by many people at once, each a transaction that is on disk when it is thanked for; against one bare row a transaction. */
export async function benchAnswering({ scope, owner }: Stage): Promise<Line[]> {
  const { surveyNo } = await createSurvey(scope, { name: 'Answering', template: 'nps' })
  await publishSurvey(scope, { surveyNo })
  const answer = (number: number) => recordResponse(scope, { surveyNo, responseKey: `answer-${number}`, answers: { recommend: number % 11, recommend_comment: 'Because it works.' }, contact: `p${1 + (number % 1000)}` })
  await perSecond(50, AT_ONCE, (number) => answer(100_000 + number))
  const answers = await perSecond(TIMES, AT_ONCE, answer)
  await owner.orm.execute(sql`create table bare_answers (id text primary key, score int)`)
  const rows = await perSecond(TIMES, 2, (number) => owner.orm.execute(sql`insert into bare_answers values (${`a${number}`}, ${number % 11})`))
  return [{ what: `Answering a survey, ${AT_ONCE} people at once`, figure: rate(answers, 'answers'), baseline: `one bare row a transaction: ${rate(rows, 'rows')}`, ratio: percent(answers / rows) }]
}
