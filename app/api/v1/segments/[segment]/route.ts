import { countSegment } from '#lib/segments/count-segment.ts'
import { deleteSegment as remove } from '#lib/segments/delete-segment.ts'
import { getSegment as read } from '#lib/segments/get-segment.ts'
import { saveSegment as save } from '#lib/segments/save-segment.ts'
import { segmentNoOf } from '#lib/segments/segment-no-of.ts'
import { deleteSegment, getSegment, saveSegment } from '../../_contract/segments.ts'
import { serve } from '../../_serve.ts'

export const GET = serve(getSegment, async (scope, { segment }) => {
  const segmentNo = await segmentNoOf(scope, segment)
  const { key, name, rule } = await read(scope, { segmentNo })
  return { key, name, rule, size: await countSegment(scope, { segmentNo }) }
})

export const PUT = serve(saveSegment, async (scope, { segment, ...input }) => {
  const { key } = await save(scope, { ...input, segmentNo: await segmentNoOf(scope, segment) })
  return { key }
})

export const DELETE = serve(deleteSegment, async (scope, { segment }) => remove(scope, { segmentNo: await segmentNoOf(scope, segment) }))
