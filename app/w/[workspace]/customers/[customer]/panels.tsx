import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import type { CustomerAllRound } from './customer-page.ts'
import { Panel } from './panel.tsx'

export async function SubscriptionsPanel({ customer, say }: { customer: CustomerAllRound; say: Formats }) {
  const t = await getTranslations('customers')
  if (customer.subscriptions.length === 0) return null
  return (
    <Panel title={t('subscriptions.title')}>
      <ul className="flex flex-col gap-3 text-sm">
        {customer.subscriptions.map((one) => (
          <li key={one.subscriptionNo} className="flex items-baseline justify-between gap-3">
            <div className="min-w-0">
              <p className="truncate font-medium">{one.plan ?? one.externalId}</p>
              <p className="text-xs text-ink-faint">{one.endedOn ? t('subscriptions.until', { from: say.day(one.startedOn), to: say.day(one.endedOn) }) : t('subscriptions.from', { day: say.day(one.startedOn) })}{one.state && one.state !== 'paid' ? ` · ${t(`subscriptions.${one.state}`)}` : ''}</p>
            </div>
            <p className="whitespace-nowrap">{t('perMonth', { amount: say.money(one.mrrMinor, one.currency) })}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export async function AttributesPanel({ customer, say }: { customer: CustomerAllRound; say: Formats }) {
  const t = await getTranslations('customers')
  const text = (value: string | number | boolean) => (typeof value === 'number' ? say.number(value, 6) : typeof value === 'boolean' ? t(value ? 'yes' : 'no') : value)
  return (
    <Panel title={t('attributes.title')}>
      <dl className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-4 gap-y-2 text-sm">
        {[[t('field.externalId'), customer.externalId] as const, ...Object.entries(customer.attributes).sort(([a], [b]) => a.localeCompare(b))].map(([key, value]) => (
          <div key={key} className="contents"><dt className="break-words text-ink-faint">{key}</dt><dd className="break-words text-right">{text(value)}</dd></div>
        ))}
      </dl>
    </Panel>
  )
}
