import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import type { CustomerAllRound } from './customer-page.ts'

/** The figures that sum a customer up, in one row. */
export async function Figures({ customer, say }: { customer: CustomerAllRound; say: Formats }) {
  const t = await getTranslations('customers')
  const { figures } = customer
  const shown = [
    { label: t('field.mrr'), value: say.money(customer.mrrMinor) },
    ...(figures.orders > 0 ? [{ label: t('figure.sales'), value: say.money(figures.salesMinor), note: t('figure.orders', { count: figures.orders }) }] : []),
    { label: t('figure.activeDays'), value: say.number(figures.activeDays), note: customer.lastActiveOn ? t('figure.lastActive', { when: say.ago(customer.lastActiveOn) }) : t('figure.neverActive') },
    { label: t('figure.openTickets'), value: say.number(figures.openTickets), note: t('figure.tickets', { count: figures.ticketsOpened }) },
    { label: t('figure.nps'), value: say.number(figures.npsRating), note: figures.npsOn ? say.ago(figures.npsOn) : t('figure.neverAnswered') },
  ]
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-5 border-y border-line py-5 sm:flex sm:flex-wrap sm:gap-x-12">
      {shown.map(({ label, value, note }) => (
        <div key={label} className="min-w-0">
          <dt className="eyebrow">{label}</dt>
          <dd className="figure mt-1.5 text-2xl">{value}</dd>
          {note ? <dd className="mt-1 text-xs text-ink-faint">{note}</dd> : null}
        </div>
      ))}
    </dl>
  )
}
