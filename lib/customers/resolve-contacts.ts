import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { arrayText, unnested } from '../db/unnested.ts'
import { resolveCustomers } from './resolve-customers.ts'

export interface WantedContact {
  externalId: string
  /** Whose contact it becomes where it is not there yet; without one it becomes a customer of its own. */
  customerNo: number | null
}

export interface FoundContact {
  contactNo: number
  customerNo: number
  /** Made just now. */
  isNew: boolean
}

/** The numbers of contacts by their ids in other systems; those not known yet are made. */
export async function resolveContacts(tx: Tx, workspaceId: number, wanted: WantedContact[], importNo: number | null = null): Promise<Map<string, FoundContact>> {
  const byId = new Map<string, number | null>()
  for (const { externalId, customerNo } of wanted) byId.set(externalId, byId.get(externalId) ?? customerNo)
  const found = await contactsOf(tx, workspaceId, [...byId.keys()])
  const missing = [...byId].filter(([id]) => !found.has(id))
  if (missing.length === 0) return found
  const own = await resolveCustomers(tx, workspaceId, missing.flatMap(([id, customerNo]) => (customerNo === null ? [id] : [])), { make: true, importNo })
  await insertContacts(tx, workspaceId, missing.map(([externalId, customerNo]) => ({ externalId, customerNo: customerNo ?? own.get(externalId) ?? 0, isSelf: customerNo === null })), importNo)
  for (const [id, contact] of await contactsOf(tx, workspaceId, missing.map(([id]) => id))) found.set(id, { ...contact, isNew: true })
  return found
}

/** The contacts that act in the name of customers themselves, by customer number; made on demand with the customer's own id. */
export async function resolveSelfContacts(tx: Tx, workspaceId: number, customers: { externalId: string; customerNo: number }[], importNo: number | null = null): Promise<Map<number, number>> {
  const wanted = new Map(customers.map((customer) => [customer.customerNo, customer.externalId]))
  const found = await selfContactsOf(tx, workspaceId, [...wanted.keys()])
  const missing = [...wanted].filter(([no]) => !found.has(no))
  if (missing.length === 0) return found
  await insertContacts(tx, workspaceId, missing.map(([customerNo, externalId]) => ({ externalId, customerNo, isSelf: true })), importNo)
  // An ordinary contact of the same id stands for its customer as well; one of another customer does not.
  const taken = await contactsOf(tx, workspaceId, missing.map(([, id]) => id))
  const crossed = missing.filter(([customerNo, id]) => taken.get(id)?.customerNo !== customerNo)
  for (const { contactNo, customerNo } of taken.values()) if (wanted.has(customerNo)) found.set(customerNo, contactNo)
  if (crossed.length === 0) return found
  await insertContacts(tx, workspaceId, crossed.map(([customerNo, id]) => ({ externalId: `customer:${id}`, customerNo, isSelf: true })), importNo)
  for (const [no, contactNo] of await selfContactsOf(tx, workspaceId, crossed.map(([no]) => no))) found.set(no, contactNo)
  return found
}

async function insertContacts(tx: Tx, workspaceId: number, contacts: { externalId: string; customerNo: number; isSelf: boolean }[], importNo: number | null): Promise<void> {
  const first = await reserveNumbers(tx, workspaceId, 'contact', contacts.length)
  const numbered = contacts.map((contact, index) => ({ ...contact, contactNo: first + index }))
  await tx.execute(sql`
    insert into contacts (workspace_id, contact_no, customer_no, external_id, is_self, import_no)
    select ${workspaceId}, given.*, ${importNo}::int from ${unnested(numbered, {
      contact_no: ['int4', (row) => row.contactNo], customer_no: ['int4', (row) => row.customerNo], external_id: ['text', (row) => row.externalId], is_self: ['bool', (row) => row.isSelf],
    })}
    order by external_id
    on conflict (workspace_id, external_id) do nothing`)
}

async function contactsOf(tx: Tx, workspaceId: number, ids: string[]): Promise<Map<string, FoundContact>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.execute<{ external_id: string; contact_no: number; customer_no: number }>(sql`
    select external_id, contact_no, customer_no from contacts
    where workspace_id = ${workspaceId} and external_id = any(${arrayText(ids, (id) => id)}::text[])`)
  return new Map(rows.map((row) => [row.external_id, { contactNo: row.contact_no, customerNo: row.customer_no, isNew: false }]))
}

async function selfContactsOf(tx: Tx, workspaceId: number, customerNos: number[]): Promise<Map<number, number>> {
  if (customerNos.length === 0) return new Map()
  const rows = await tx.execute<{ customer_no: number; contact_no: number }>(sql`
    select customer_no, min(contact_no) as contact_no from contacts
    where workspace_id = ${workspaceId} and is_self and customer_no = any(${arrayText(customerNos, (no) => no)}::int4[])
    group by customer_no`)
  return new Map(rows.map((row) => [row.customer_no, row.contact_no]))
}
