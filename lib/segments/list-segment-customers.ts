import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { ListCustomers, listCustomers } from '../customers/list-customers.ts'
import { localToday } from '../workspaces/local-today.ts'
import { getSegment } from './get-segment.ts'
import { segmentCondition } from './segment-condition.ts'

export const ListSegmentCustomers = ListCustomers.extend({ segmentNo: z.coerce.number().int().positive() })

/** A page of the customers of a saved segment. */
export async function listSegmentCustomers(scope: Scope, input: z.input<typeof ListSegmentCustomers>) {
  const { segmentNo, ...wanted } = ListSegmentCustomers.parse(input)
  const { rule } = await getSegment(scope, { segmentNo })
  return listCustomers(scope, wanted, segmentCondition(rule, { workspaceId: scope.workspaceId, today: localToday(scope) }))
}
