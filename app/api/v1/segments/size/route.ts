import { previewSegment } from '#lib/segments/preview-segment.ts'
import { measureSegment } from '../../_contract/segments.ts'
import { serve } from '../../_serve.ts'

export const POST = serve(measureSegment, async (scope, input) => {
  const { size, customers } = await previewSegment(scope, input)
  return { size, customers }
})
