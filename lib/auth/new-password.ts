import { z } from 'zod'

/** Length is what makes a password hard to guess; nothing else is asked of it. */
export const NewPassword = z.string().min(10, 'A password has at least 10 characters.').max(200, 'A password has at most 200 characters.')
