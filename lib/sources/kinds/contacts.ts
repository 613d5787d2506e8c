import { sql } from 'drizzle-orm'
import { resolveContacts } from '../../customers/resolve-contacts.ts'
import type { Tx } from '../../db/database.ts'
import { unnested } from '../../db/unnested.ts'
import { defineKind, type Fields, type ImportContext, type Problem, type Row, type Taken } from './kind.ts'
import { splitKnown } from './split-known.ts'
import { assigned, attributesChanged, attributesWithout } from './upsert-parts.ts'

const fields = {
  external_id: { type: 'text', required: true, alike: ['contact_id', 'contactid', 'user_id', 'userid', 'person_id', 'id', 'contactnummer'] },
  customer: { type: 'text', required: true, alike: ['customer_id', 'customerid', 'account_id', 'company_id', 'klantnummer', 'client_id'] },
  email: { type: 'text', alike: ['e_mail', 'email_address', 'mail', 'e_mailadres'] },
  name: { type: 'text', alike: ['full_name', 'contact_name', 'naam', 'nume'] },
  locale: { type: 'text', alike: ['language', 'lang', 'taal', 'limba'] },
} as const satisfies Fields

type Given = Row<typeof fields>

const COLUMNS = ['customer_no', 'email', 'name', 'locale'] as const
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/

/** People at customers: they answer surveys and do things in the product. */
export const contacts = defineKind({
  name: 'contacts', fields, id: 'external_id', hasAttributes: true,
  repeats: () => 'first',
  open: (context) => ({ take: (tx, rows) => take(context, tx, rows) }),
})

function check({ rowNo, values: { email } }: Given): Problem | null {
  if (email === null || ADDRESS.test(email)) return null
  return { rowNo, field: 'email', reason: '“{value}” is no e-mail address.', details: { value: email.slice(0, 80) } }
}

async function take(context: ImportContext, tx: Tx, all: Given[]): Promise<Taken> {
  const { scope: { workspaceId }, importNo, mapping, gives } = context
  const { rows, refused, customers } = await splitKnown(context, tx, all, check)
  if (rows.length === 0) return { taken: 0, refused }
  const customerOf = ({ values }: Given) => customers.get(values.customer ?? '') ?? null
  const numbers = await resolveContacts(tx, workspaceId, rows.map((row) => ({ externalId: row.values.external_id ?? '', customerNo: customerOf(row) })), importNo)
  const written = COLUMNS.filter((column) => column === 'customer_no' || gives(column))
  const changed = await tx.execute<{ external_id: string }>(sql`
    insert into contacts (workspace_id, contact_no, external_id, customer_no, email, name, locale, attributes, import_no)
    select ${workspaceId}, given.*, ${importNo}::int from ${unnested(rows, {
      contact_no: ['int4', ({ values }) => numbers.get(values.external_id ?? '')?.contactNo],
      external_id: ['text', ({ values }) => values.external_id],
      customer_no: ['int4', customerOf],
      email: ['text', ({ values }) => values.email?.toLowerCase()],
      name: ['text', ({ values }) => values.name],
      locale: ['text', ({ values }) => values.locale],
      attributes: ['jsonb', (row) => JSON.stringify(row.attributes)],
    })}
    order by external_id
    on conflict (workspace_id, external_id) do update set
      ${assigned([...written, 'import_no'])}, attributes = ${attributesWithout('contacts', mapping)} || excluded.attributes
    where ${attributesChanged('contacts', mapping, written)}
    returning external_id`)
  const taken = new Set([...numbers].flatMap(([id, { isNew }]) => (isNew ? [id] : [])).concat(changed.map((row) => row.external_id)))
  return { taken: rows.filter(({ values }) => taken.has(values.external_id ?? '')).length, refused }
}
