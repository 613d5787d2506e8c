import { z } from 'zod'

/** A plain ASCII address with exactly one @, in lower case; anything a mail header could be broken with is refused. */
export const EmailAddress = z.string().trim().toLowerCase().max(254)
  .regex(/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/, 'This is not an e-mail address we can write to.')
