import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { classNames } from '#app/_ui/class-names.ts'
import type { Scope } from '#lib/auth/scope.ts'
import { ListTimeline, listTimeline } from '#lib/customers/list-timeline.ts'
import { TIMELINE_KINDS } from '#lib/customers/timeline-sources.ts'
import { TimelineEntry } from './timeline-entry.tsx'

interface Props {
  scope: Scope
  slug: string
  customerNo: number
  show?: string
  before?: string
  say: Formats
}

/** What happened, newest first and by day, with one link for each kind to see it alone. */
export async function Timeline({ scope, slug, customerNo, show, before, say }: Props) {
  const kind = TIMELINE_KINDS.find((known) => known === show)
  const from = ListTimeline.shape.before.safeParse(before)
  const [t, { happenings, next }] = await Promise.all([getTranslations('customers'), listTimeline(scope, { customerNo, kind, before: from.data })])
  const path = `/w/${slug}/customers/${customerNo}`
  const days = Map.groupBy(happenings, (one) => one.day)
  return (
    <section aria-labelledby="timeline" className="min-w-0">
      <h2 id="timeline" className="text-lg font-semibold">{t('timeline.title')}</h2>
      <nav aria-label={t('timeline.filter')} className="-mx-1 mt-3 flex flex-wrap gap-1 text-sm">
        {[undefined, ...TIMELINE_KINDS].map((one) => (
          <Link key={one ?? 'all'} href={one ? `${path}?show=${one}` : path} scroll={false} aria-current={one === kind ? 'page' : undefined}
            className={classNames('rounded-lg px-2.5 py-1.5 font-medium', one === kind ? 'bg-water-wash text-water' : 'text-ink-soft hover:bg-sunken')}>{t(`timeline.kind.${one ?? 'all'}`)}</Link>
        ))}
      </nav>
      {happenings.length === 0 ? <p className="mt-5 rounded-card border border-dashed border-line-strong px-5 py-6 text-ink-soft">{t(kind || from.data ? 'timeline.noneOfKind' : 'timeline.none')}</p> : null}
      <ol className="mt-4">
        {[...days].map(([day, list]) => (
          <li key={day} className="grid gap-x-6 border-t border-line py-4 first:border-0 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <h3 className="mb-2 text-sm font-medium text-ink-faint sm:mb-0 sm:pt-px"><time dateTime={day}>{say.day(day)}</time></h3>
            <ul className="flex flex-col gap-4">{list.map((one) => <TimelineEntry key={`${one.kind} ${one.ref}`} happening={one} say={say} />)}</ul>
          </li>
        ))}
      </ol>
      {next ? <ButtonLink look="quiet" className="mt-2" href={`${path}?${new URLSearchParams({ ...(kind ? { show: kind } : {}), before: next })}`}>{t('timeline.older')}</ButtonLink> : null}
    </section>
  )
}
