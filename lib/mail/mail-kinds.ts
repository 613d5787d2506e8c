/** What is particular about a kind of mail. What is not listed is neither. */
const KINDS: Record<string, { secret?: boolean; once?: boolean }> = {
  sign_in: { secret: true },
  reset: { secret: true },
  verify: { secret: true },
  invite: { secret: true },
  invitation: { secret: true, once: true },
}

/** Its body holds a link that lets somebody in: nobody but the recipient reads it, and it is wiped once sent. */
export const isSecret = (kind: string) => KINDS[kind]?.secret ?? false

/** Better not at all than twice: asking a customer the same question again costs more than a lost mail. */
export const atMostOnce = (kind: string) => KINDS[kind]?.once ?? false
