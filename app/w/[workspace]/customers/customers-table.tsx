import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import { Badge, type BadgeLook } from '#app/_ui/badge.tsx'
import { DataTable } from '#app/_ui/data-table.tsx'
import { ScoreBar } from '#app/_ui/score-bar.tsx'
import type { listCustomers } from '#lib/customers/list-customers.ts'

type Customer = Awaited<ReturnType<typeof listCustomers>>['customers'][number]

export const BAND_LOOK: Record<NonNullable<Customer['band']>, BadgeLook> = { poor: 'poor', concerning: 'concerning', healthy: 'healthy', not_enough_data: 'plain' }

/** The list as a table, and on a phone as one entry a customer. */
export async function CustomersTable({ path, customers, say }: { path: string; customers: Customer[]; say: Formats }) {
  const t = await getTranslations('customers')
  const hasCents = customers.some(({ mrrMinor }) => (mrrMinor ?? 0) % 100 !== 0)
  const health = ({ score, band }: Customer) => (band ? <span className="inline-flex items-center gap-3">{band === 'not_enough_data' ? null : <ScoreBar score={score} band={band} />}<Badge look={BAND_LOOK[band]}>{t(`band.${band}`)}</Badge></span> : '–')
  const name = (customer: Customer) => <Link href={`${path}/${customer.customerNo}`} className="font-semibold text-ink underline-offset-4 hover:text-water hover:underline">{customer.name}</Link>
  return (
    <>
      <div className="hidden sm:block">
        <DataTable caption={t('title')} rows={customers} rowKey={(row) => String(row.customerNo)} columns={[
          { key: 'name', head: t('field.name'), cell: (row) => <>{name(row)}{row.owner ? <span className="block text-xs text-ink-faint">{row.owner}</span> : null}</> },
          { key: 'plan', head: t('field.plan'), cell: (row) => row.plan ?? '–' },
          { key: 'mrr', head: t('field.mrr'), figure: true, cell: (row) => say.money(row.mrrMinor, undefined, hasCents) },
          { key: 'active', head: t('field.lastActive'), cell: (row) => <span className="whitespace-nowrap text-ink-soft">{say.ago(row.lastActiveOn)}</span> },
          { key: 'health', head: t('field.health'), cell: health },
        ]} />
      </div>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface shadow-card sm:hidden">
        {customers.map((row) => (
          <li key={row.customerNo} className="flex flex-col gap-2 px-4 py-3.5">
            <div className="flex items-baseline justify-between gap-3">{name(row)}<span className="whitespace-nowrap font-semibold">{say.money(row.mrrMinor)}</span></div>
            <div className="flex items-center justify-between gap-3 text-sm text-ink-soft"><span className="truncate">{[row.plan, say.ago(row.lastActiveOn)].filter((part) => part && part !== '–').join(' · ')}</span>{row.band ? health(row) : null}</div>
          </li>
        ))}
      </ul>
    </>
  )
}
