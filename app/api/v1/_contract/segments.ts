import { z } from 'zod'
import { CreateSegment } from '#lib/segments/create-segment.ts'
import { PreviewSegment } from '#lib/segments/preview-segment.ts'
import { endpoint } from './endpoint.ts'
import { Key } from './parts.ts'

const Segment = z.object({ key: z.string(), name: z.string(), rule: z.looseObject({ match: z.enum(['all', 'any', 'none']) }), size: z.number().int() })
const one = z.strictObject({ segment: Key.describe('The key of the segment.') })

export const listSegments = endpoint({
  id: 'listSegments', method: 'GET', path: '/segments', room: 'Segments', ability: 'segment.read',
  summary: 'Every segment with its size today',
  input: z.strictObject({}),
  output: z.object({ customers: z.number().int(), segments: z.array(Segment) }),
})

export const createSegment = endpoint({
  id: 'createSegment', method: 'POST', path: '/segments', room: 'Segments', ability: 'segment.edit', status: 201,
  summary: 'Save a rule under a name',
  input: z.strictObject(CreateSegment.shape),
  output: z.object({ key: z.string() }),
})

export const measureSegment = endpoint({
  id: 'measureSegment', method: 'POST', path: '/segments/size', room: 'Segments', ability: 'segment.read',
  summary: 'How many customers a rule holds for, without saving it',
  input: z.strictObject(PreviewSegment.shape),
  output: z.object({ size: z.number().int(), customers: z.number().int() }),
})

export const getSegment = endpoint({
  id: 'getSegment', method: 'GET', path: '/segments/{segment}', room: 'Segments', ability: 'segment.read',
  summary: 'One segment with its rule and size',
  input: one,
  output: Segment,
})

export const saveSegment = endpoint({
  id: 'saveSegment', method: 'PUT', path: '/segments/{segment}', room: 'Segments', ability: 'segment.edit',
  summary: 'Change the name and rule of a segment; its key stays',
  input: one.extend(CreateSegment.shape),
  output: z.object({ key: z.string() }),
})

export const deleteSegment = endpoint({
  id: 'deleteSegment', method: 'DELETE', path: '/segments/{segment}', room: 'Segments', ability: 'segment.edit',
  summary: 'Remove a segment that nothing uses',
  input: one,
  output: z.object({ name: z.string() }),
})
