import type { Scope } from '../../../lib/auth/scope.ts'
import { createSurvey } from '../../../lib/surveys/create-survey.ts'
import { publishSurvey } from '../../../lib/surveys/publish-survey.ts'
import { recordResponse } from '../../../lib/surveys/record-response.ts'
import { type DemoAnswer, effort, recommendations, satisfaction } from './answers.ts'
import type { Calendar } from './calendar.ts'
import type { DemoCustomer } from './customers.ts'
import type { Dice } from './dice.ts'
import type { DemoTicket } from './tickets.ts'

/** Makes three surveys, publishes them and has them answered, a few people at a time. */
export async function ask(scope: Scope, dice: Dice, calendar: Calendar, customers: readonly DemoCustomer[], tickets: readonly DemoTicket[]): Promise<void> {
  await survey(scope, { name: 'Would you recommend us?', template: 'nps' }, 'recommend', recommendations(dice, calendar, customers))
  await survey(scope, { name: 'After support', template: 'csat', touchpoint: 'support' }, 'satisfaction', satisfaction(dice, tickets))
  await survey(scope, { name: 'Getting started', template: 'ces', touchpoint: 'onboarding' }, 'effort', effort(dice, calendar, customers))
}

async function survey(scope: Scope, wish: Parameters<typeof createSurvey>[1], question: string, answers: DemoAnswer[]): Promise<void> {
  const { surveyNo } = await createSurvey(scope, wish)
  await publishSurvey(scope, { surveyNo })
  const inOrder = answers.toSorted((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime())
  for (let at = 0; at < inOrder.length; at += 4) {
    await Promise.all(inOrder.slice(at, at + 4).map(({ contact, answeredAt, channel, touchpoint, score, comment }, index) => recordResponse(scope, {
      surveyNo, responseKey: `demo-${surveyNo}-${at + index}`, contact: contact.id, language: contact.locale, answeredAt, channel, touchpoint,
      answers: { [question]: score, ...(comment ? { [`${question}_comment`]: comment } : {}) },
    })))
  }
}
