import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageScope } from '#app/_server/scope.ts'
import { getCustomer } from '#lib/customers/get-customer.ts'
import { Refusal } from '#lib/shared/refusal.ts'

/** The scope and the customer of the address, once per request; a number that is not there shows the page for that. */
export const customerPage = cache(async (slug: string, customer: string) => {
  const scope = await pageScope(slug)
  const customerNo = Number(customer)
  if (!Number.isInteger(customerNo) || customerNo < 1 || customerNo > 2_147_483_647) notFound()
  try {
    return { scope, customer: await getCustomer(scope, { customerNo }) }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'missing') notFound()
    throw error
  }
})

export type CustomerAllRound = Awaited<ReturnType<typeof getCustomer>>
