import type { pageCustomers } from '#lib/customers/page-customers.ts'

type Row = Awaited<ReturnType<typeof pageCustomers>>['customers'][number]

/** A customer as machines get it: by the team's own id. */
export function customerShape(row: Row, currency: string) {
  const { externalId, name, plan, country, industry, owner, signedUpOn, firstPaidOn, attributes, mrrMinor, lastActiveOn, score, band } = row
  return { externalId, name, plan, country, industry, owner, signedUpOn, firstPaidOn, attributes, mrrMinor, currency, lastActiveOn, healthScore: score, band }
}
