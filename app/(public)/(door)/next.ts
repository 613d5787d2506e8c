import { z } from 'zod'

/** Where to go after the door; only paths of ours are followed. */
export const Next = { next: z.string().max(500).optional() }
