import { createSegment as saveUnderName } from '#lib/segments/create-segment.ts'
import { listSegments as readSegments } from '#lib/segments/list-segments.ts'
import { createSegment, listSegments } from '../_contract/segments.ts'
import { serve } from '../_serve.ts'

export const GET = serve(listSegments, async (scope) => {
  const { customers, segments } = await readSegments(scope)
  return { customers, segments: segments.map(({ key, name, rule, size }) => ({ key, name, rule, size })) }
})

export const POST = serve(createSegment, async (scope, input) => {
  const { key } = await saveUnderName(scope, input)
  return { key }
})
