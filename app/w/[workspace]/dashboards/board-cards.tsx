import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { classNames } from '#app/_ui/class-names.ts'
import { MetricCard } from '#app/_ui/metric-card.tsx'
import { MetricCardSkeleton } from '#app/_ui/metric-card-skeleton.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import type { PlacedCard } from '#lib/dashboards/card.ts'
import { type Frame, groupCards } from '#lib/dashboards/card-groups.ts'
import { type MeasuredCard, measureGroup } from '#lib/dashboards/measure-cards.ts'
import { listTargets } from '#lib/metrics/list-targets.ts'
import { cardNote } from './card-note.ts'

interface Props {
  scope: Scope
  cards: PlacedCard[]
  frame: Frame
  /** The page of a metric, with the period and filters of this one. */
  metricHref: (card: PlacedCard) => string
  columns?: 3 | 4
}

/** Cards in their order. Each statement starts at once and its cards stream in when it is done, so that a slow source holds up nobody else. */
export function BoardCards({ scope, cards, frame, metricHref, columns = 3 }: Props) {
  const measured = new Map<number, Promise<MeasuredCard | undefined>>()
  for (const group of groupCards(cards, frame)) {
    const result = measureGroup(scope, group)
    // A failure is shown where the card is awaited.
    result.catch(() => {})
    for (const { cardNo } of group.cards) measured.set(cardNo, result.then((ones) => ones.find(({ card }) => card.cardNo === cardNo)))
  }
  const targets = listTargets(scope)
  targets.catch(() => {})
  return (
    <div className={classNames('grid gap-4 sm:grid-cols-2 print:grid-cols-2', columns === 4 ? 'xl:grid-cols-4' : 'xl:grid-cols-3')}>
      {cards.map((card) => (
        <Suspense key={card.cardNo} fallback={<MetricCardSkeleton />}>
          <Slot card={card} measured={measured.get(card.cardNo)} currency={scope.workspace.currency} targets={targets} frame={frame} href={metricHref(card)} />
        </Suspense>
      ))}
    </div>
  )
}

interface SlotProps {
  card: PlacedCard
  measured: Promise<MeasuredCard | undefined> | undefined
  targets: Promise<Map<string, number>>
  currency: string
  frame: Frame
  href: string
}

async function Slot({ card, measured, targets, currency, frame, href }: SlotProps) {
  const [t, found, goals] = await Promise.all([getTranslations('dashboards'), measured, targets])
  if (!found) return null
  return <MetricCard id={`card-${card.cardNo}`} measured={found.measured} currency={currency} grain={frame.grain} href={href} view={card.view} target={card.variant ? null : (goals.get(card.metric) ?? null)} title={card.title} note={cardNote(t as never, card)} />
}
