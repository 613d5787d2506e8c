import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { activityDays, eventNames } from '../db/schema/events.ts'
import { healthSnapshots } from '../db/schema/health.ts'
import { orders, subscriptionSpans, subscriptions } from '../db/schema/revenue.ts'
import { tickets } from '../db/schema/support.ts'
import { answers, questions, responses, surveys } from '../db/schema/surveys.ts'
import { addDays } from '../shared/day.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { localToday } from '../workspaces/local-today.ts'
import { CreateCustomer, createCustomer } from './create-customer.ts'
import { getCustomer } from './get-customer.ts'
import { listCustomers } from './list-customers.ts'
import { listTimeline } from './list-timeline.ts'
import { ratePulse } from './rate-pulse.ts'
import { SaveContact, saveContact } from './save-contact.ts'
import { saveCustomer } from './save-customer.ts'

beforeAll(freshDatabase)

/** Two customers, of whom the first has something of every kind; the figures of one must never show in the other. */
async function withLife(scope: Scope) {
  const { workspaceId } = scope
  const today = localToday(scope)
  const { customerNo } = await createCustomer(scope, { name: 'Café Ștefan', plan: 'Pro', externalId: 'C-1', signedUpOn: addDays(today, -90) })
  const other = await createCustomer(scope, { name: 'Bakery', plan: 'Basic' })
  await scope.write(async (tx) => {
    await tx.insert(eventNames).values({ workspaceId, eventNo: 1, name: 'export' })
    await tx.insert(activityDays).values([-1, -9].map((days) => ({ workspaceId, customerNo, contactNo: 1, eventNo: 1, day: addDays(today, days), events: 4, quantity: 4 })))
    const subscription = { workspaceId, subscriptionNo: 1, customerNo, currency: 'EUR', plan: 'Pro' }
    await tx.insert(subscriptions).values({ ...subscription, externalId: 's1', unitMinor: 5000, interval: 'month', startedOn: addDays(today, -60) })
    await tx.insert(subscriptionSpans).values([
      { ...subscription, fromOn: addDays(today, -60), toOn: addDays(today, -10), state: 'paid', mrrMinor: 3000 },
      { ...subscription, fromOn: addDays(today, -10), toOn: null, state: 'paid', mrrMinor: 5000 },
    ])
    await tx.insert(orders).values({ workspaceId, orderNo: 1, externalId: 'o1', customerNo, orderedAt: new Date(`${addDays(today, -3)}T10:00:00Z`), orderedOn: addDays(today, -3), amountMinor: 1250, currency: 'EUR' })
    await tx.insert(tickets).values({ workspaceId, ticketNo: 1, externalId: 't1', customerNo, topic: 'Login', openedAt: new Date(`${addDays(today, -4)}T10:00:00Z`), openedOn: addDays(today, -4) })
    await tx.insert(surveys).values({ workspaceId, surveyNo: 1, key: 'nps', name: 'NPS', draft: {} })
    await tx.insert(questions).values({ workspaceId, questionNo: 1, surveyNo: 1, key: 'nps', label: 'Recommend?', kind: 'nps' })
    const answered = { workspaceId, responseNo: 1, answeredOn: addDays(today, -2), customerNo }
    await tx.insert(responses).values({ ...answered, surveyNo: 1, version: 1, responseKey: 'r1', answeredAt: new Date(`${answered.answeredOn}T12:00:00Z`) })
    await tx.insert(answers).values({ ...answered, questionNo: 1, score: 9, textValue: 'Lovely' })
    await tx.insert(healthSnapshots).values([-8, 0].map((days) => ({
      workspaceId, customerNo, takenOn: addDays(today, days), configurationNo: 1, version: 1, score: days ? 81 : 62, coverage: 100, band: days ? 'healthy' as const : 'concerning' as const, parts: [],
    })))
  })
  await ratePulse(scope, { customerNo, rating: 2, note: '' })
  await ratePulse(scope, { customerNo, rating: 4, note: 'Good call' })
  return { customerNo, otherNo: other.customerNo, today }
}

describe('customers', () => {
  it('are listed with what they pay, when they were active and their health', async () => {
    const scope = await memberOf({ role: 'editor' })
    const { customerNo, otherNo, today } = await withLife(scope)
    const { total, customers } = await listCustomers(scope, {})
    expect(total).toBe(2)
    expect(customers).toMatchObject([
      { customerNo: otherNo, name: 'Bakery', mrrMinor: null, lastActiveOn: null, score: null, band: null },
      { customerNo, name: 'Café Ștefan', mrrMinor: 5000, lastActiveOn: addDays(today, -1), score: 62, band: 'concerning' },
    ])
    const first = async (input: Parameters<typeof listCustomers>[1]) => (await listCustomers(scope, input)).customers.map((one) => one.customerNo)
    expect(await first({ search: 'stef' })).toEqual([customerNo])
    expect(await first({ search: 'C-1' })).toEqual([customerNo])
    expect(await first({ band: 'concerning' })).toEqual([customerNo])
    expect(await first({ band: 'healthy' })).toEqual([])
    expect(await first({ plan: 'Basic' })).toEqual([otherNo])
    for (const sort of ['mrr', 'active', 'health', 'newest'] as const) expect(await first({ sort, perPage: 1 })).toEqual([customerNo])
    expect(await first({ perPage: 1, page: 2 })).toEqual([customerNo])
  })

  it('are shown all round', async () => {
    const scope = await memberOf({ role: 'editor' })
    const { customerNo, otherNo, today } = await withLife(scope)
    const { contactNo } = await saveContact(scope, { customerNo, ...SaveContact.pick({ name: true, email: true }).parse({ name: 'Ion', email: 'Ion@Example.com' }) })
    await saveContact(scope, { customerNo, contactNo, name: 'Ion Pop', email: 'ion@example.com' })
    expect(await getCustomer(scope, { customerNo })).toMatchObject({
      name: 'Café Ștefan', mrrMinor: 5000, contactCount: 1, contacts: [{ name: 'Ion Pop', email: 'ion@example.com' }],
      subscriptions: [{ plan: 'Pro', mrrMinor: 5000, state: 'paid' }], pulse: { rating: 4, note: 'Good call', author: 'Anna' },
      figures: { activeDays: 2, openTickets: 1, ticketsOpened: 1, salesMinor: 1250, orders: 1, npsRating: 9, npsOn: addDays(today, -2) },
    })
    expect(await getCustomer(scope, { customerNo: otherNo })).toMatchObject({ contacts: [], subscriptions: [], pulse: null, figures: { activeDays: 0, openTickets: 0, salesMinor: null, orders: 0, npsRating: null } })
  })

  it('have a timeline, newest first, that can be paged and narrowed', async () => {
    const scope = await memberOf({ role: 'viewer' })
    const editor = await memberOf({ role: 'editor' })
    const { customerNo, otherNo } = await withLife(editor)
    const all = await listTimeline(editor, { customerNo })
    expect(all.happenings.map((one) => one.kind)).toEqual(['pulse', 'health', 'activity', 'answer', 'order', 'ticket', 'health', 'activity', 'subscription', 'subscription'])
    expect(all.happenings[3]?.detail).toMatchObject({ survey: 'NPS', answers: [{ score: 9, text: 'Lovely' }] })
    expect(all.happenings[8]?.detail).toMatchObject({ change: 'changed', before: 3000, minor: 5000 })
    const paged = []
    for (let before: string | undefined; ;) {
      const page = await listTimeline(editor, { customerNo, before, perPage: 3 })
      paged.push(...page.happenings)
      if (!page.next) break
      before = page.next
    }
    expect(paged).toEqual(all.happenings)
    expect((await listTimeline(editor, { customerNo, kind: 'order' })).happenings).toHaveLength(1)
    expect((await listTimeline(editor, { customerNo, kind: 'activity' })).happenings).toMatchObject([{ detail: { days: 1, events: 4 } }, { detail: { days: 1, events: 4 } }])
    expect((await listTimeline(editor, { customerNo: otherNo })).happenings).toEqual([])
    expect((await listTimeline(scope, { customerNo })).happenings).toEqual([])
  })

  it('can be changed, field by field emptied, and keep their attributes', async () => {
    const scope = await memberOf({ role: 'editor' })
    const { customerNo } = await createCustomer(scope, CreateCustomer.parse({ name: 'Acme', plan: 'Pro', attributes: { seats: 3 } }))
    await saveCustomer(scope, { customerNo, name: 'Acmé', country: 'NL' })
    expect(await getCustomer(scope, { customerNo })).toMatchObject({ name: 'Acmé', nameSearch: 'acme', plan: null, country: 'NL', attributes: { seats: 3 }, externalId: `customer-${customerNo}` })
  })

  it('are refused twice under one id', async () => {
    const scope = await memberOf({ role: 'editor' })
    await createCustomer(scope, { name: 'A', externalId: 'same' })
    const { customerNo } = await createCustomer(scope, { name: 'B' })
    await expect(createCustomer(scope, { name: 'C', externalId: 'same' })).rejects.toMatchObject({ code: 'conflict', fields: { externalId: expect.any(String) } })
    await expect(saveCustomer(scope, { customerNo, name: 'B', externalId: 'same' })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('belong to one workspace and to those who may', async () => {
    const [ours, theirs, viewer] = [await memberOf(), await memberOf(), await memberOf({ role: 'viewer' })]
    const { customerNo } = await createCustomer(ours, { name: 'Ours' })
    const pulse = { customerNo, rating: 3, note: '' }
    for (const attempt of [() => getCustomer(theirs, { customerNo }), () => saveCustomer(theirs, { customerNo, name: 'x' }), () => ratePulse(theirs, pulse), () => saveContact(theirs, { customerNo, name: 'x' })]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'missing' })
    }
    expect((await listCustomers(theirs, {})).total).toBe(0)
    for (const attempt of [() => createCustomer(viewer, { name: 'x' }), () => saveCustomer(viewer, { customerNo, name: 'x' }), () => ratePulse(viewer, pulse), () => saveContact(viewer, { customerNo, name: 'x' })]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})
