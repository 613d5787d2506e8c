import { refreshFirstPayments } from '../../revenue/refresh-first-payments.ts'
import type { Mapping } from '../mapping.ts'
import { checkCurrency } from './check-currency.ts'
import { defineKind, type ImportContext, type Problem, type Taken, type Taker } from './kind.ts'
import { type Given, orderFields as fields } from './order-fields.ts'
import { upsertOrders } from './order-heads.ts'
import { settleOrders, trimOrders, writeLines } from './order-lines.ts'
import { splitKnown } from './split-known.ts'

/** Orders, either one row an order with its amount, or one row a line; an order's lines may lie anywhere in the file. */
export const orders = defineKind({
  name: 'orders', fields, id: 'external_id', hasAttributes: true,
  lacks: (mapping) => (mapping.fields.amount || mapping.fields.unit_price ? null : 'Choose the column of the amount, or those of quantity and unit price where each row is a line of an order.'),
  repeats: (mapping) => (hasLines(mapping) ? 'keep_all' : 'first'),
  open: (context) => (hasLines(context.mapping) ? lineTaker(context) : amountTaker(context)),
})

export const hasLines = (mapping: Mapping) => mapping.fields.unit_price !== undefined

function amountTaker(context: ImportContext): Taker<typeof fields> {
  return {
    async take(tx, all): Promise<Taken> {
      const { rows, refused, customers } = await splitKnown(context, tx, all, check('amount'))
      const { changed, numbers } = await upsertOrders(context, tx, rows, customers, { withAmount: true })
      return { taken: rows.filter(({ values }) => changed.has(numbers.get(values.external_id ?? '') ?? -1)).length, refused }
    },
    finish: () => context.scope.write((tx) => refreshFirstPayments(tx, context.scope.workspaceId)),
  }
}

function lineTaker(context: ImportContext): Taker<typeof fields> {
  const { scope } = context
  /** How many lines of each order the file has shown so far; a line is known by its place in its order. */
  const lines = new Map<string, number>()
  const numbered = (rows: Given[]) => rows.map((row) => {
    const id = row.values.external_id ?? ''
    const lineNo = (lines.get(id) ?? 0) + 1
    lines.set(id, lineNo)
    return { ...row, lineNo }
  })
  return {
    recall: (rows) => { numbered(rows.filter((row) => !checkLine(row))) },
    async take(tx, all): Promise<Taken> {
      const { rows, refused, customers } = await splitKnown(context, tx, all, checkLine)
      const given = numbered(rows)
      // The first line speaks for the order: customer, kind, currency, channel. Its time is the earliest of its lines.
      const heads = [...new Map(given.toReversed().map((row) => [row.values.external_id ?? '', row])).values()]
      const { numbers, changed } = await upsertOrders(context, tx, heads, customers, { withAmount: false, ifNew: (row) => row.lineNo !== 1 })
      const taken = await writeLines(context, tx, given, numbers)
      await settleOrders(tx, scope, [...new Set([...taken.orders, ...changed])])
      return { taken: taken.lines, refused }
    },
    async finish() {
      await trimOrders(scope, lines)
      await scope.write((tx) => refreshFirstPayments(tx, scope.workspaceId))
    },
  }
}

const check = (field: 'amount' | 'unit_price') => (row: Given): Problem | null =>
  row.values[field] === null ? { rowNo: row.rowNo, field, reason: 'There is no value for {field}, which every row needs.', details: { field } } : checkCurrency(row)

const checkLine = check('unit_price')
