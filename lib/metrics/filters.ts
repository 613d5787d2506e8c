import { z } from 'zod'

/** What narrows a measurement. Every part of a metric is worked out under the same filters. */
export const Filters = z.object({
  segmentNo: z.coerce.number().int().positive().optional(),
  customerNo: z.coerce.number().int().positive().optional(),
  /** Dimension → value, for example `{ channel: 'email', 'customer.plan': 'pro', 'attribute.BAREA': 'A' }`. */
  where: z.record(z.string().max(80), z.string().max(200)).optional(),
})
export type Filters = z.infer<typeof Filters>
