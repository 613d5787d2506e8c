import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { activityDays, eventNames } from '../db/schema/events.ts'
import { pulses } from '../db/schema/health.ts'
import { subscriptionSpans, subscriptions } from '../db/schema/revenue.ts'
import { tickets } from '../db/schema/support.ts'
import { answers, questions, responses, surveys } from '../db/schema/surveys.ts'
import { plainText } from '../shared/plain-text.ts'
import { EVENTS, type PlainCustomer } from './plain-customer.ts'

/** Writes generated customers as numbers 1, 2, … with all that happened to them. */
export async function storeCustomers(scope: Scope, list: PlainCustomer[]): Promise<void> {
  const { workspaceId } = scope
  const every = <Row>(rows: (one: PlainCustomer, customerNo: number) => Row[]) => list.flatMap((one, index) => rows(one, index + 1))
  await scope.write(async (tx) => {
    await tx.insert(eventNames).values(EVENTS.map((event, index) => ({ workspaceId, eventNo: index + 1, ...event })))
    await tx.insert(customers).values(every((one, customerNo) => [{
      workspaceId, customerNo, externalId: `c${customerNo}`, name: one.name, nameSearch: plainText(one.name), ...one.fields,
      signedUpOn: one.days.signed_up_on, firstPaidOn: one.days.first_paid_on, attributes: one.attributes,
    }]))
    await tx.insert(activityDays).values(every((one, customerNo) => one.activity.map((did) => ({
      workspaceId, customerNo, contactNo: customerNo, day: did.day, eventNo: EVENTS.findIndex(({ name }) => name === did.event) + 1, events: did.events, quantity: did.events,
    }))))
    let subscriptionNo = 0
    for (const { span, customerNo } of every((one, no) => one.spans.map((each) => ({ span: each, customerNo: no })))) {
      subscriptionNo += 1
      const shared = { workspaceId, subscriptionNo, customerNo, currency: 'EUR' }
      await tx.insert(subscriptions).values({ ...shared, externalId: `s${subscriptionNo}`, unitMinor: span.minor, interval: 'month', startedOn: span.from, endedOn: span.to })
      await tx.insert(subscriptionSpans).values({ ...shared, fromOn: span.from, toOn: span.to, state: span.state, mrrMinor: span.minor })
    }
    await tx.insert(surveys).values({ workspaceId, surveyNo: 1, key: 'nps', name: 'NPS', draft: {} })
    await tx.insert(questions).values({ workspaceId, questionNo: 1, surveyNo: 1, key: 'nps', label: 'NPS', kind: 'nps' })
    let responseNo = 0
    for (const { given, customerNo } of every((one, no) => one.ratings.map((each) => ({ given: each, customerNo: no })))) {
      responseNo += 1
      await tx.insert(responses).values({ workspaceId, responseNo, surveyNo: 1, version: 1, responseKey: `r${responseNo}`, customerNo, answeredAt: new Date(`${given.day}T12:00:00Z`), answeredOn: given.day })
      await tx.insert(answers).values({ workspaceId, responseNo, questionNo: 1, score: given.rating, answeredOn: given.day, customerNo })
    }
    await tx.insert(pulses).values(every((one, customerNo) => one.pulses.map(({ day, rating }) => ({ workspaceId, customerNo, ratedOn: day, rating, author: 'Anna' }))))
    const asked = every((one, customerNo) => one.tickets.map((ticket) => ({ ...ticket, customerNo })))
    await tx.insert(tickets).values(asked.map(({ opened, resolved, customerNo }, index) => ({ workspaceId, ticketNo: index + 1, externalId: `t${index}`, customerNo, openedAt: new Date(`${opened}T09:00:00Z`), openedOn: opened, resolvedOn: resolved })))
  })
}
