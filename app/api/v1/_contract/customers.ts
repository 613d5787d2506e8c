import { z } from 'zod'
import { SaveContact } from '#lib/customers/save-contact.ts'
import { PutCustomer } from '#lib/customers/put-customer.ts'
import { endpoint } from './endpoint.ts'
import { Cursor, Day, ExternalId, Key, Limit, Next } from './parts.ts'

const Customer = z.object({
  externalId: z.string(),
  name: z.string(),
  plan: z.string().nullable(),
  country: z.string().nullable(),
  industry: z.string().nullable(),
  owner: z.string().nullable(),
  signedUpOn: Day.nullable(),
  firstPaidOn: Day.nullable(),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  mrrMinor: z.number().nullable().describe('What the customer pays in a month now, in minor units of `currency`; null without any subscription.'),
  currency: z.string(),
  lastActiveOn: Day.nullable(),
  healthScore: z.number().nullable(),
  band: z.string().nullable(),
})

const Contact = z.object({ contactNo: z.number(), name: z.string().nullable(), email: z.string().nullable(), locale: z.string().nullable() })

export const listCustomers = endpoint({
  id: 'listCustomers', method: 'GET', path: '/customers', room: 'Customers', ability: 'customer.read',
  summary: 'Customers, in the order in which they came',
  input: z.strictObject({ cursor: Cursor, limit: Limit, search: z.string().trim().max(200).optional().describe('Part of a name, or a whole id.'), plan: z.string().max(200).optional(), segment: Key.optional() }),
  output: z.object({ customers: z.array(Customer), next: Next }),
})

export const getCustomer = endpoint({
  id: 'getCustomer', method: 'GET', path: '/customers/{externalId}', room: 'Customers', ability: 'customer.read',
  summary: 'One customer with contacts and subscriptions',
  input: z.strictObject({ externalId: ExternalId }),
  output: Customer.extend({ contacts: z.array(Contact), subscriptions: z.array(z.looseObject({ startedOn: Day, endedOn: Day.nullable(), mrrMinor: z.number(), currency: z.string() })) }),
})

export const putCustomer = endpoint({
  id: 'putCustomer', method: 'PUT', path: '/customers/{externalId}', room: 'Customers', ability: 'customer.edit',
  summary: 'Add or change a customer by your own id',
  about: 'The profile becomes what is sent: a field left out is emptied. Attributes are replaced when sent and kept when not. Answers 201 for a new customer, else 200.',
  input: z.strictObject(PutCustomer.shape),
  output: z.object({ externalId: z.string(), isNew: z.boolean() }),
})

export const listContacts = endpoint({
  id: 'listContacts', method: 'GET', path: '/customers/{externalId}/contacts', room: 'Customers', ability: 'customer.read',
  summary: 'The people at a customer',
  input: z.strictObject({ externalId: ExternalId, cursor: Cursor, limit: Limit }),
  output: z.object({ contacts: z.array(Contact), next: Next }),
})

export const addContact = endpoint({
  id: 'addContact', method: 'POST', path: '/customers/{externalId}/contacts', room: 'Customers', ability: 'customer.edit', status: 201,
  summary: 'Add a person at a customer, or change one by its contactNo',
  input: z.strictObject({ ...SaveContact.omit({ customerNo: true }).shape, externalId: ExternalId }),
  output: z.object({ contactNo: z.number() }),
})
