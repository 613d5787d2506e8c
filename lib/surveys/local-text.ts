import { z } from 'zod'

/** A language tag: `nl`, `pt-BR`, `ar`. */
export const Language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Not a language code, for example nl.')

/** One text in several languages, by language tag. */
export const LocalText = z.record(Language, z.string().max(4000))
export type LocalText = z.infer<typeof LocalText>
