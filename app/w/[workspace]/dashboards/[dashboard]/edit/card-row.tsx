import { ArrowDown, ArrowUp } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#app/_ui/action-button.tsx'
import type { PlacedCard } from '#lib/dashboards/card.ts'
import { changeCardAction, moveCardAction, removeCardAction } from '../../actions.ts'
import { CardForm, type CardFormLabels, type MetricChoice } from '../../card-form.tsx'
import { cardNote } from '../../card-note.ts'

interface Props {
  slug: string
  dashboardNo: number
  card: PlacedCard
  isFirst: boolean
  isLast: boolean
  metrics: MetricChoice[]
  labels: CardFormLabels
}

/** A card while it is arranged: what it shows, its place, and the way to change or remove it. */
export async function CardRow({ slug, dashboardNo, card, isFirst, isLast, metrics, labels }: Props) {
  const t = await getTranslations('dashboards')
  const { cardNo, metric: key, variant, view } = card
  const metric = metrics.find((one) => one.key === key)
  const name = card.title ?? metric?.name ?? key
  const more = [card.title ? metric?.name : null, metric?.variants.find((one) => one.key === variant)?.name, labels.views[view], cardNote(t as never, card)].filter(Boolean).join(' · ')
  const fields = { dashboardNo, cardNo }
  const values = { dashboardNo: String(dashboardNo), cardNo: String(cardNo) }
  const summary = 'inline-block rounded py-1 text-sm font-medium'
  return (
    <li className="rounded-card border border-line bg-surface px-4 py-3 shadow-card">
      <div className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <h3 className="truncate text-sm font-semibold">{name}</h3>
          <p className="text-sm text-ink-faint">{more}</p>
        </div>
        <ActionButton action={moveCardAction.bind(null, slug)} values={{ ...values, direction: 'earlier' }} look="bare" className="px-2.5!" describe={t('move.earlier', { card: name })} isDisabled={isFirst} label={<ArrowUp size={18} aria-hidden="true" />} />
        <ActionButton action={moveCardAction.bind(null, slug)} values={{ ...values, direction: 'later' }} look="bare" className="px-2.5!" describe={t('move.later', { card: name })} isDisabled={isLast} label={<ArrowDown size={18} aria-hidden="true" />} />
      </div>
      <div className="mt-1 flex flex-wrap items-start gap-x-5">
        <details className="open:w-full">
          <summary className={`${summary} text-water`}>{t('card.change')}<span className="sr-only">: {name}</span></summary>
          <div className="pb-2 pt-3"><CardForm key={JSON.stringify(card)} action={changeCardAction.bind(null, slug)} fields={fields} metrics={metrics} card={card} labels={labels} /></div>
        </details>
        <details className="open:w-full">
          <summary className={`${summary} text-ink-soft`}>{t('card.remove')}<span className="sr-only">: {name}</span></summary>
          <div className="flex flex-wrap items-center gap-3 py-2 text-sm">
            <span>{t('card.removeSure')}</span>
            <ActionButton action={removeCardAction.bind(null, slug)} values={values} look="danger" label={t('card.removeSubmit')} />
          </div>
        </details>
      </div>
    </li>
  )
}
