'use server'

import { action } from '#app/_server/action.ts'
import { CreateCustomer, createCustomer } from '#lib/customers/create-customer.ts'
import { RatePulse, ratePulse } from '#lib/customers/rate-pulse.ts'
import { SaveContact, saveContact } from '#lib/customers/save-contact.ts'
import { SaveCustomer, saveCustomer } from '#lib/customers/save-customer.ts'

const toCustomer = ({ customerNo }: { customerNo: number }) => `/customers/${customerNo}`

export const createCustomerAction = action(CreateCustomer, (scope, input) => createCustomer(scope, input), toCustomer)
export const saveCustomerAction = action(SaveCustomer, (scope, input) => saveCustomer(scope, input), toCustomer)
export const saveContactAction = action(SaveContact, (scope, input) => saveContact(scope, input))
export const ratePulseAction = action(RatePulse, (scope, input) => ratePulse(scope, input))
