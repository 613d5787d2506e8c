import { resolveCustomers } from '../../customers/resolve-customers.ts'
import type { Tx } from '../../db/database.ts'
import type { ImportContext, Problem } from './kind.ts'

interface OfCustomer {
  rowNo: number
  values: { customer: string | null }
}

/** Parts the rows that can be taken from those whose customer is unknown (where the mapping wants that refused) or that do not hold together. */
export async function splitKnown<R extends OfCustomer>(
  { scope: { workspaceId }, importNo, mapping }: ImportContext, tx: Tx, all: R[], check: (row: R) => Problem | null = () => null,
): Promise<{ rows: R[]; refused: Problem[]; customers: Map<string, number> }> {
  const refused: Problem[] = []
  let rows = all.filter((row) => {
    const problem = check(row)
    if (problem) refused.push(problem)
    return !problem
  })
  const customers = await resolveCustomers(tx, workspaceId, rows.flatMap(({ values }) => values.customer ?? []), { make: mapping.unknownCustomers !== 'reject', importNo })
  rows = rows.filter(({ rowNo, values }) => {
    if (values.customer === null || customers.has(values.customer)) return true
    refused.push({ rowNo, field: 'customer', reason: 'There is no customer {customer}. Import the customers first, or let unknown ones be made.', details: { customer: values.customer.slice(0, 80) } })
    return false
  })
  return { rows, refused, customers }
}
