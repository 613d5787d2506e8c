import { listSurveys } from '../../lib/surveys/list-surveys.ts'
import { table } from './table.ts'
import type { Verb } from './verb.ts'

export const surveyList: Verb = {
  name: 'survey list',
  summary: 'Surveys with how many answered',
  usage: 'survey list --workspace <slug>',
  options: {},
  async run({ scope }) {
    const surveys = (await listSurveys(await scope())).map(({ key, name, status, privacy, responses, lastAnswerOn }) => ({ survey: key, name, status, privacy, responses, lastAnswerOn }))
    return { json: { surveys }, text: table(surveys) }
  },
}
