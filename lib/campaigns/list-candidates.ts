import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { hashAddress } from '../mail/hash-address.ts'

export type SkipReason = 'no_address' | 'unsubscribed' | 'suppressed' | 'already_invited' | 'same_address'

export interface Candidate {
  contactNo: number
  customerNo: number
  email: string
  name: string | null
  locale: string | null
}

interface Found extends Omit<Candidate, 'email'>, Record<string, unknown> {
  email: string | null
  reason: SkipReason | null
}

/** Who of an audience may be asked, and who not and why. `among` is a condition over `contacts` and `customers`. */
export async function listCandidates(scope: Scope, tx: Tx, surveyNo: number, among: SQL, most: number): Promise<{ asked: Candidate[]; skipped: { contactNo: number; reason: SkipReason }[]; isTooMany: boolean }> {
  const found = await tx.execute<Found>(sql`
    select contacts.contact_no as "contactNo", contacts.customer_no as "customerNo", contacts.email, contacts.name, contacts.locale,
      case
        when exists (select from invitations i where i.workspace_id = ${scope.workspaceId} and i.survey_no = ${surveyNo} and i.contact_no = contacts.contact_no) then 'already_invited'
        when contacts.email is null then 'no_address'
        when contacts.unsubscribed_at is not null then 'unsubscribed'
      end as reason
    from contacts join customers on customers.workspace_id = contacts.workspace_id and customers.customer_no = contacts.customer_no
    where contacts.workspace_id = ${scope.workspaceId} and customers.workspace_id = ${scope.workspaceId} and ${among}
    order by contacts.contact_no
    limit ${most + 1}`)
  const suppressed = new Set((await tx.execute<{ hash: string }>(sql`
    select encode(email_hash, 'hex') as hash from suppressions where workspace_id = ${scope.workspaceId}`)).map((row) => row.hash))
  const asked: Candidate[] = []
  const skipped: { contactNo: number; reason: SkipReason }[] = []
  const seen = new Set<string>()
  for (const { reason, email, ...person } of found) {
    if (reason || email === null) skipped.push({ contactNo: person.contactNo, reason: reason ?? 'no_address' })
    else if (suppressed.has(hashAddress(email).toString('hex'))) skipped.push({ contactNo: person.contactNo, reason: 'suppressed' })
    else if (seen.has(email)) skipped.push({ contactNo: person.contactNo, reason: 'same_address' })
    else {
      seen.add(email)
      asked.push({ contactNo: person.contactNo, customerNo: person.customerNo, name: person.name, locale: person.locale, email })
    }
  }
  return { asked, skipped, isTooMany: found.length > most }
}
