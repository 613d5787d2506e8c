import { Check } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { classNames } from '#app/_ui/class-names.ts'
import type { Scope } from '#lib/auth/scope.ts'
import type { StartingPoint } from '#lib/dashboards/get-starting-point.ts'

interface Props {
  scope: Scope
  slug: string
  has: StartingPoint
  /** Nothing to show yet: the steps are the page. Later they are one line that can be opened. */
  isBare: boolean
}

/** What to do first, ticked from what there is. Gone once all is done, and never shown to those who can do none of it. */
export async function FirstSteps({ scope, slug, has, isBare }: Props) {
  const t = await getTranslations('dashboards')
  const steps = [
    { key: 'import', isDone: has.customers || has.orders || has.tickets, path: '/sources', may: scope.can('import.run') },
    { key: 'survey', isDone: has.surveys, path: '/surveys/new', may: scope.can('survey.edit') },
    { key: 'invite', isDone: has.colleagues, path: '/settings/members', may: scope.can('member.manage') },
    { key: 'health', isDone: has.health, path: '/health', may: scope.can('health.edit') },
    { key: 'share', isDone: has.sharedLinks, path: '/dashboards', may: scope.can('share.manage') },
  ] as const
  const done = steps.filter(({ isDone }) => isDone).length
  if (done === steps.length || !steps.some(({ may }) => may)) return isBare ? <p className="text-ink-soft">{t('steps.wait')}</p> : null
  const list = (
    <ol className={classNames('grid gap-px overflow-hidden rounded-card border border-line bg-line', !isBare && 'mt-3')}>
      {steps.map(({ key, isDone, path, may }, index) => (
        <li key={key} className="relative flex items-start gap-4 bg-surface px-5 py-4">
          <span className={classNames('mt-0.5 grid size-6 shrink-0 place-items-center rounded-full text-xs font-bold', isDone ? 'bg-healthy-wash text-healthy' : 'bg-sunken text-ink-soft')}>
            {isDone ? <Check size={14} strokeWidth={3} role="img" aria-label={t('steps.isDone')} /> : index + 1}
          </span>
          <div className="min-w-0">
            <p className={classNames('text-sm font-semibold', isDone && 'text-ink-soft')}>
              {may && !isDone ? <Link href={`/w/${slug}${path}`} className="text-water underline-offset-4 hover:underline">{t(`steps.${key}.title`)}</Link> : t(`steps.${key}.title`)}
            </p>
            <p className={classNames('mt-0.5 text-sm', isDone ? 'text-ink-faint' : 'text-ink-soft')}>{t(`steps.${key}.body`)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
  if (isBare) return <section aria-label={t('steps.title')} className="max-w-2xl">{list}</section>
  return (
    <details className="mb-8 max-w-2xl print:hidden">
      <summary className="inline-block rounded text-sm font-medium text-water">{t('steps.left', { done, all: steps.length })}</summary>
      {list}
    </details>
  )
}
