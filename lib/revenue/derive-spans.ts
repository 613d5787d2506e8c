import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { subscriptionPauses, subscriptionSpans, subscriptions } from '../db/schema/revenue.ts'
import { unnested } from '../db/unnested.ts'
import { type Span, spansOf } from './spans-of.ts'

/** Writes anew what subscriptions are worth on which days. Part of the transaction that changed them; a few thousand at a time. */
export async function deriveSpans(tx: Tx, workspaceId: number, subscriptionNos: number[]): Promise<void> {
  if (subscriptionNos.length === 0) return
  const mine = and(eq(subscriptions.workspaceId, workspaceId), inArray(subscriptions.subscriptionNo, subscriptionNos))
  const agreed = await tx.select().from(subscriptions).where(mine)
  const pauses = await tx.select().from(subscriptionPauses)
    .where(and(eq(subscriptionPauses.workspaceId, workspaceId), inArray(subscriptionPauses.subscriptionNo, subscriptionNos)))
  const pausesOf = Map.groupBy(pauses, (pause) => pause.subscriptionNo)
  const spans = agreed.flatMap((one) => spansOf({ ...one, pauses: pausesOf.get(one.subscriptionNo) ?? [] }).map((span) => ({ ...span, of: one })))
  await tx.delete(subscriptionSpans).where(and(eq(subscriptionSpans.workspaceId, workspaceId), inArray(subscriptionSpans.subscriptionNo, subscriptionNos)))
  await insertSpans(tx, workspaceId, spans)
}

async function insertSpans(tx: Tx, workspaceId: number, spans: (Span & { of: typeof subscriptions.$inferSelect })[]): Promise<void> {
  if (spans.length === 0) return
  await tx.execute(sql`
    insert into subscription_spans (workspace_id, subscription_no, from_on, to_on, customer_no, state, mrr_minor, currency, plan)
    select ${workspaceId}, given.* from ${unnested(spans, {
      subscription_no: ['int4', ({ of }) => of.subscriptionNo],
      from_on: ['date', (span) => span.fromOn],
      to_on: ['date', (span) => span.toOn],
      customer_no: ['int4', ({ of }) => of.customerNo],
      state: ['text', (span) => span.state],
      mrr_minor: ['int8', (span) => span.mrrMinor],
      currency: ['text', ({ of }) => of.currency],
      plan: ['text', ({ of }) => of.plan],
    })}
    order by subscription_no, from_on
    on conflict (workspace_id, subscription_no, from_on) do nothing`)
}
