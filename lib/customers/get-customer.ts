import { and, asc, count, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { contacts, customers } from '../db/schema/customers.ts'
import { pulses } from '../db/schema/health.ts'
import { subscriptionSpans, subscriptions } from '../db/schema/revenue.ts'
import { addDays, type Day } from '../shared/day.ts'
import { Refusal } from '../shared/refusal.ts'
import { localToday } from '../workspaces/local-today.ts'
import { customerFigures } from './customer-figures.ts'
import type { CustomerNo } from './customer-input.ts'

const CONTACTS_SHOWN = 50

/** One customer all round: profile, people, subscriptions with their monthly value today, and figures (money in minor units, windows of 30 and 180 days up to today). */
export async function getCustomer(scope: Scope, input: z.infer<typeof CustomerNo>) {
  scope.require('customer.read')
  const { customerNo } = input
  const today = localToday(scope)
  const ours = and(eq(customers.workspaceId, scope.workspaceId), eq(customers.customerNo, customerNo))
  return scope.read(async (tx) => {
    const { workspaceId: _, ...columns } = getTableColumns(customers)
    const [profile] = await tx.select({ ...columns, ...customerFigures(scope.workspaceId, today) }).from(customers).where(ours)
    if (!profile) throw new Refusal('missing', 'This customer is not there.')
    const mine = and(eq(contacts.workspaceId, scope.workspaceId), eq(contacts.customerNo, customerNo))
    const people = await tx.select({ contactNo: contacts.contactNo, name: contacts.name, email: contacts.email, locale: contacts.locale, isSelf: contacts.isSelf, unsubscribedAt: contacts.unsubscribedAt })
      .from(contacts).where(mine).orderBy(desc(contacts.isSelf), asc(contacts.name), asc(contacts.contactNo)).limit(CONTACTS_SHOWN)
    const [everybody] = await tx.select({ people: count() }).from(contacts).where(mine)
    return {
      ...profile, contacts: people, contactCount: everybody?.people ?? 0,
      subscriptions: await subscriptionsOf(tx, scope.workspaceId, customerNo, today),
      figures: await figuresOf(tx, scope.workspaceId, customerNo, today),
      pulse: await latestPulse(tx, scope.workspaceId, customerNo),
    }
  })
}

/** What a subscription brings a month, or last brought where it has ended or is paused; 0 for a trial. */
const lastMonthly = (workspaceId: number, today: Day) => sql<number>`coalesce((select last.mrr_minor from subscription_spans last where last.workspace_id = ${workspaceId}
  and last.subscription_no = ${subscriptions.subscriptionNo} and last.state <> 'paused' and last.from_on <= ${today}::date order by last.from_on desc limit 1), 0)::float8`

function subscriptionsOf(tx: Tx, workspaceId: number, customerNo: number, today: Day) {
  const s = subscriptions
  const spans = subscriptionSpans
  return tx.select({
    subscriptionNo: s.subscriptionNo, externalId: s.externalId, plan: s.plan, currency: s.currency, quantity: s.quantity, unitMinor: s.unitMinor, interval: s.interval,
    startedOn: s.startedOn, endedOn: s.endedOn, state: spans.state, mrrMinor: lastMonthly(workspaceId, today),
  }).from(s)
    .leftJoin(spans, and(eq(spans.workspaceId, workspaceId), eq(spans.subscriptionNo, s.subscriptionNo), sql`${spans.fromOn} <= ${today}::date`, sql`(${spans.toOn} is null or ${spans.toOn} > ${today}::date)`))
    .where(and(eq(s.workspaceId, workspaceId), eq(s.customerNo, customerNo))).orderBy(sql`${s.endedOn} desc nulls first`, desc(s.startedOn)).limit(50)
}

interface Figures extends Record<string, unknown> {
  activeDays: number
  openTickets: number
  ticketsOpened: number
  salesMinor: number | null
  orders: number
  npsRating: number | null
  npsOn: Day | null
}

async function figuresOf(tx: Tx, workspaceId: number, customerNo: number, today: Day): Promise<Figures> {
  const [row] = await tx.execute<Figures>(sql`select
    (select count(distinct day)::int from activity_days where workspace_id = ${workspaceId} and customer_no = ${customerNo} and day > ${addDays(today, -30)}::date and day <= ${today}::date) as "activeDays",
    (select count(*)::int from tickets where workspace_id = ${workspaceId} and customer_no = ${customerNo} and resolved_at is null) as "openTickets",
    (select count(*)::int from tickets where workspace_id = ${workspaceId} and customer_no = ${customerNo} and opened_on > ${addDays(today, -180)}::date and opened_on <= ${today}::date) as "ticketsOpened",
    bought.minor::float8 as "salesMinor", bought.orders::int as orders, rated.score::int as "npsRating", rated.answered_on::text as "npsOn"
    from (select sum(case kind when 'sale' then amount_minor else -abs(amount_minor) end) as minor, count(*) filter (where kind = 'sale') as orders
      from orders where workspace_id = ${workspaceId} and customer_no = ${customerNo}) bought
    left join (select a.score, a.answered_on from answers a join questions q on q.workspace_id = ${workspaceId} and q.question_no = a.question_no and q.kind = 'nps'
      where a.workspace_id = ${workspaceId} and a.customer_no = ${customerNo} and a.state = 'given' order by a.answered_on desc, a.response_no desc limit 1) rated on true`)
  if (!row) throw new Error('The figures of a customer were not read.')
  return row
}

async function latestPulse(tx: Tx, workspaceId: number, customerNo: number) {
  const [pulse] = await tx.select({ rating: pulses.rating, note: pulses.note, author: pulses.author, ratedOn: pulses.ratedOn })
    .from(pulses).where(and(eq(pulses.workspaceId, workspaceId), eq(pulses.customerNo, customerNo))).orderBy(desc(pulses.ratedOn)).limit(1)
  return pulse ?? null
}
