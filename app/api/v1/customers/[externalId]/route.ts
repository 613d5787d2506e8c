import { reply } from '#app/_server/reply.ts'
import { customerNoOf } from '#lib/customers/customer-no-of.ts'
import { getCustomer as readCustomer } from '#lib/customers/get-customer.ts'
import { putCustomer as writeCustomer } from '#lib/customers/put-customer.ts'
import { getCustomer, putCustomer } from '../../_contract/customers.ts'
import { serve } from '../../_serve.ts'
import { customerShape } from '../../_shapes/customer.ts'

export const GET = serve(getCustomer, async (scope, { externalId }) => {
  const customer = await readCustomer(scope, { customerNo: await customerNoOf(scope, externalId) })
  const contacts = customer.contacts.map(({ contactNo, name, email, locale }) => ({ contactNo, name, email, locale }))
  const subscriptions = customer.subscriptions.map(({ subscriptionNo: _, ...subscription }) => subscription)
  return { ...customerShape(customer, scope.workspace.currency), contacts, subscriptions }
})

export const PUT = serve(putCustomer, async (scope, input) => {
  const put = await writeCustomer(scope, input)
  return reply(put, put.isNew ? 201 : 200)
})
