import { pageCustomers } from '#lib/customers/page-customers.ts'
import { segmentHolds } from '#lib/segments/segment-holds.ts'
import { listCustomers } from '../_contract/customers.ts'
import { serve } from '../_serve.ts'
import { customerShape } from '../_shapes/customer.ts'

export const GET = serve(listCustomers, async (scope, { segment, ...input }) => {
  const { customers, next } = await pageCustomers(scope, input, segment ? await segmentHolds(scope, segment) : undefined)
  return { customers: customers.map((row) => customerShape(row, scope.workspace.currency)), next }
})
