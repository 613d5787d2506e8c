import { sql } from 'drizzle-orm'
import type { Scope } from '../../auth/scope.ts'
import type { Tx } from '../../db/database.ts'
import { arrayText, unnested } from '../../db/unnested.ts'
import { decimalOf, multiply, numberOf } from '../../shared/decimal.ts'
import { toMinor } from '../../shared/money.ts'
import { differs } from './upsert-parts.ts'
import type { ImportContext } from './kind.ts'
import type { Given } from './order-fields.ts'
import { currencyOf, signed } from './order-heads.ts'

type Line = Given & { lineNo: number }

const ONE = decimalOf(1)

/** Quantity times unit price, exact, rounded half up once for the line. */
function lineMinor(row: Given, context: ImportContext): number {
  const { unit_price, quantity, kind } = row.values
  return unit_price ? signed(toMinor(multiply(unit_price, quantity ?? ONE), currencyOf(row, context)), kind) : 0
}

/** Writes lines by their place in their order; a line that says what is known already is left untouched. */
export async function writeLines(context: ImportContext, tx: Tx, rows: Line[], orders: Map<string, number>): Promise<{ lines: number; orders: number[] }> {
  const { workspaceId } = context.scope
  const changed = await tx.execute<{ order_no: number }>(sql`
    insert into order_lines (workspace_id, order_no, line_no, product, quantity, amount_minor, ordered_at)
    select ${workspaceId}, given.* from ${unnested(rows, {
      order_no: ['int4', ({ values }) => orders.get(values.external_id ?? '')],
      line_no: ['int4', ({ lineNo }) => lineNo],
      product: ['text', ({ values }) => values.product],
      quantity: ['numeric', ({ values }) => (values.quantity ? numberOf(values.quantity) : 1)],
      amount_minor: ['int8', (row) => lineMinor(row, context)],
      ordered_at: ['timestamptz', ({ values }) => new Date(values.ordered_at ?? 0).toISOString()],
    })}
    order by order_no, line_no
    on conflict (workspace_id, order_no, line_no) do update set
      product = excluded.product, quantity = excluded.quantity, amount_minor = excluded.amount_minor, ordered_at = excluded.ordered_at
    where ${differs('order_lines', ['product', 'quantity', 'amount_minor', 'ordered_at'])}
    returning order_no`)
  return { lines: changed.length, orders: changed.map((row) => row.order_no) }
}

/** An order of lines is worth their sum, and dated by the earliest of them. */
export async function settleOrders(tx: Tx, scope: Scope, orderNos: number[]): Promise<void> {
  if (orderNos.length === 0) return
  await tx.execute(sql`
    update orders set amount_minor = lines.amount, ordered_at = lines.first_at, ordered_on = (lines.first_at at time zone ${scope.workspace.timeZone})::date
    from (
      select order_no, sum(amount_minor)::bigint as amount, min(ordered_at) as first_at from order_lines
      where workspace_id = ${scope.workspaceId} and order_no = any(${arrayText(orderNos, (no) => no)}::int4[]) group by order_no
    ) lines
    where orders.workspace_id = ${scope.workspaceId} and orders.order_no = lines.order_no`)
}

const AT_ONCE = 5000

/** Removes lines that an earlier file had and this one, which tells the order anew, has not. */
export async function trimOrders(scope: Scope, lines: Map<string, number>): Promise<void> {
  const orders = [...lines]
  for (let from = 0; from < orders.length; from += AT_ONCE) {
    await scope.write(async (tx) => {
      const gone = await tx.execute<{ order_no: number }>(sql`
        delete from order_lines using orders, ${unnested(orders.slice(from, from + AT_ONCE), { external_id: ['text', ([id]) => id], lines: ['int4', ([, count]) => count] })}
        where orders.workspace_id = ${scope.workspaceId} and orders.external_id = given.external_id
          and order_lines.workspace_id = ${scope.workspaceId} and order_lines.order_no = orders.order_no and order_lines.line_no > given.lines
        returning order_lines.order_no`)
      await settleOrders(tx, scope, [...new Set(gone.map((row) => row.order_no))])
    })
  }
}
