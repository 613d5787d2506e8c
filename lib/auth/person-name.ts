import { z } from 'zod'

/** What others of the team see; one line, because it also stands in mails. */
export const PersonName = z.string().trim().min(1, 'Please fill this in.').max(80).regex(/^[^\p{Cc}<>"]+$/u, 'A name cannot hold these characters.')
