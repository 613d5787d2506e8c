import { sql } from 'drizzle-orm'
import { resolveCustomers } from '../../customers/resolve-customers.ts'
import type { Tx } from '../../db/database.ts'
import { unnested } from '../../db/unnested.ts'
import { plainText } from '../../shared/plain-text.ts'
import { defineKind, type Fields, type ImportContext, type Row, type Taken } from './kind.ts'
import { attributesChanged, attributesWithout, assigned } from './upsert-parts.ts'

const fields = {
  external_id: { type: 'text', required: true, alike: ['customer_id', 'customerid', 'account_id', 'accountid', 'company_id', 'client_id', 'id', 'klantnummer', 'klant_id', 'id_client'] },
  name: { type: 'text', alike: ['account_name', 'customer_name', 'company', 'company_name', 'naam', 'bedrijf', 'nume', 'companie'] },
  plan: { type: 'text', alike: ['plan_tier', 'tier', 'package', 'subscription_plan', 'abonnement'] },
  country: { type: 'text', alike: ['land', 'tara', 'country_code'] },
  industry: { type: 'text', alike: ['sector', 'branche', 'industrie', 'segment'] },
  owner: { type: 'text', alike: ['account_manager', 'csm', 'manager', 'eigenaar'] },
  signed_up_on: { type: 'day', alike: ['signup_date', 'sign_up_date', 'created_at', 'created', 'customer_since', 'klant_sinds', 'data_inscrierii'] },
  parent: { type: 'text', alike: ['parent_id', 'parent_account', 'moeder'] },
} as const satisfies Fields

const OWN = ['name', 'plan', 'country', 'industry', 'owner', 'signed_up_on', 'parent_no'] as const

export const customers = defineKind({
  name: 'customers', fields, id: 'external_id', hasAttributes: true,
  repeats: () => 'first',
  open: (context) => ({ take: (tx, rows) => take(context, tx, rows) }),
})

async function take(context: ImportContext, tx: Tx, rows: Row<typeof fields>[]): Promise<Taken> {
  const { scope: { workspaceId }, importNo, mapping, gives } = context
  const parents = rows.flatMap(({ values }) => values.parent ?? [])
  // A customer met for the first time is made by the statement below; here only its number is needed.
  const known = await resolveCustomers(tx, workspaceId, [...rows.map(({ values }) => String(values.external_id)), ...parents], { make: false })
  const made = await resolveCustomers(tx, workspaceId, [...parents, ...rows.map(({ values }) => String(values.external_id))].filter((id) => !known.has(id)), { make: true, importNo })
  const numberOf = (id: string | null) => (id === null ? null : (known.get(id) ?? made.get(id) ?? null))
  const written = OWN.filter((column) => gives(column === 'parent_no' ? 'parent' : column))
  const changed = await tx.execute<{ external_id: string }>(sql`
    insert into customers (workspace_id, customer_no, external_id, name, name_search, plan, country, industry, owner, signed_up_on, parent_no, attributes, import_no)
    select ${workspaceId}, customer_no, external_id, name, name_search, plan, country, industry, owner, signed_up_on, parent_no, attributes, ${importNo}::int
    from ${unnested(rows, {
      customer_no: ['int4', ({ values }) => numberOf(values.external_id)],
      external_id: ['text', ({ values }) => values.external_id],
      name: ['text', ({ values }) => values.name ?? values.external_id],
      name_search: ['text', ({ values }) => plainText(values.name ?? values.external_id ?? '')],
      plan: ['text', ({ values }) => values.plan],
      country: ['text', ({ values }) => values.country],
      industry: ['text', ({ values }) => values.industry],
      owner: ['text', ({ values }) => values.owner],
      signed_up_on: ['date', ({ values }) => values.signed_up_on],
      parent_no: ['int4', ({ values }) => numberOf(values.parent)],
      attributes: ['jsonb', (row) => JSON.stringify(row.attributes)],
    })}
    order by external_id
    on conflict (workspace_id, external_id) do update set
      ${assigned(['import_no', ...written, ...(gives('name') ? ['name_search'] : [])])},
      attributes = ${attributesWithout('customers', mapping)} || excluded.attributes, updated_at = excluded.updated_at
    where ${attributesChanged('customers', mapping, written)}
    returning external_id`)
  const taken = new Set([...made.keys(), ...changed.map((row) => row.external_id)])
  return { taken: rows.filter(({ values }) => taken.has(String(values.external_id))).length, refused: [] }
}
