import { Activity, CreditCard, Gauge, HeartPulse, LifeBuoy, MessageSquareText, ShoppingBag } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Formats } from '#app/_server/formats.ts'
import { Badge } from '#app/_ui/badge.tsx'
import type { Band } from '#lib/customers/customer-figures.ts'
import type { Happening } from '#lib/customers/list-timeline.ts'
import type { TimelineDetail } from '#lib/customers/timeline-sources.ts'
import { BAND_LOOK } from '../customers-table.tsx'

const ICON = { answer: MessageSquareText, ticket: LifeBuoy, order: ShoppingBag, subscription: CreditCard, activity: Activity, health: Gauge, pulse: HeartPulse }

type Words = Awaited<ReturnType<typeof getTranslations<'customers'>>>

/** One happening: a line that says what it was, and under it what there is to read. */
export async function TimelineEntry({ happening, say }: { happening: Happening; say: Formats }) {
  const t = await getTranslations('customers')
  const Icon = ICON[happening.kind]
  const { line, more } = tell(happening, t, say)
  return (
    <li className="flex min-w-0 gap-3">
      <Icon aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-ink-faint" strokeWidth={1.75} />
      <div className="min-w-0 flex-1 text-sm">
        <p className="leading-snug">{line}</p>
        {more}
      </div>
    </li>
  )
}

function tell(happening: Happening, t: Words, say: Formats): { line: ReactNode; more?: ReactNode } {
  switch (happening.kind) {
    case 'answer': return { line: t('timeline.answer', { survey: happening.detail.survey, contact: happening.detail.contact ?? 'nobody' }), more: <Answers answers={happening.detail.answers} /> }
    case 'ticket': {
      const { topic, id, resolvedOn, resolutionMinutes } = happening.detail
      const state = resolvedOn === null ? t('timeline.ticketOpen') : t('timeline.ticketResolved', { hours: say.number((resolutionMinutes ?? 0) / 60, 1) })
      return { line: t('timeline.ticket', { topic: topic ?? id }), more: <p className="mt-0.5 text-ink-faint">{resolutionMinutes === null && resolvedOn ? t('timeline.ticketDone') : state}</p> }
    }
    case 'order': return { line: t(`timeline.${happening.detail.kind}`, { amount: say.money(Math.abs(happening.detail.minor), happening.detail.currency), id: happening.detail.id }) }
    case 'subscription': return { line: subscription(happening.detail, t, say) }
    case 'activity': return { line: t('timeline.activity', { days: happening.detail.days, events: happening.detail.events, people: happening.detail.people }), more: <p className="mt-0.5 text-ink-faint">{happening.detail.names.join(', ')}</p> }
    case 'health': return { line: <>{t('timeline.health')} <BandBadge band={happening.detail.band} t={t} score={happening.detail.score} /></>, more: happening.detail.bandBefore ? <p className="mt-0.5 text-ink-faint">{t('timeline.healthBefore', { band: t(`band.${happening.detail.bandBefore as Band}`), score: happening.detail.scoreBefore ?? '–' })}</p> : null }
    case 'pulse': return { line: t('timeline.pulse', { rating: happening.detail.rating, name: happening.detail.author }), more: happening.detail.note ? <p className="mt-1 text-ink-soft">{happening.detail.note}</p> : null }
  }
}

function subscription(detail: TimelineDetail['subscription'], t: Words, say: Formats): string {
  const plan = detail.plan ?? t('timeline.subscription')
  const amount = say.money(detail.minor, detail.currency)
  if (detail.change === 'ended') return t('timeline.subscriptionEnded', { plan })
  if (detail.state !== 'paid') return t(`timeline.subscription_${detail.state}`, { plan })
  return detail.change === 'started' ? t('timeline.subscriptionStarted', { plan, amount }) : t('timeline.subscriptionChanged', { plan, amount, before: say.money(detail.before, detail.currency) })
}

function BandBadge({ band, score, t }: { band: string; score: number | null; t: Words }) {
  const known = band as Band
  return <Badge look={BAND_LOOK[known]}>{score === null ? '' : `${score} · `}{t(`band.${known}`)}</Badge>
}

function Answers({ answers }: { answers: TimelineDetail['answer']['answers'] }) {
  return (
    <ul className="mt-1.5 flex flex-col gap-1.5">
      {answers.map((answer) => (
        <li key={`${answer.label} ${answer.kind}`} className="text-ink-soft">
          {answer.score === null ? null : <><strong className="font-semibold text-ink">{answer.score}</strong> <span className="text-ink-faint">{answer.label}</span></>}
          {answer.text ? <blockquote className="mt-1 border-l-2 border-line-strong pl-3 text-ink">{answer.text}</blockquote> : null}
        </li>
      ))}
    </ul>
  )
}
