import { customerNoOf } from '#lib/customers/customer-no-of.ts'
import { pageContacts } from '#lib/customers/page-contacts.ts'
import { saveContact } from '#lib/customers/save-contact.ts'
import { addContact, listContacts } from '../../../_contract/customers.ts'
import { serve } from '../../../_serve.ts'

export const GET = serve(listContacts, async (scope, { externalId, ...page }) => pageContacts(scope, { ...page, customerNo: await customerNoOf(scope, externalId) }))

export const POST = serve(addContact, async (scope, { externalId, ...contact }) => saveContact(scope, { ...contact, customerNo: await customerNoOf(scope, externalId) }))
