import { CalendarRange } from 'lucide-react'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { View } from '#app/_server/period-params.ts'
import { addDays } from '#lib/shared/day.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { Field, Select } from './field.tsx'
import { periodFormat } from './format-period.ts'
import { Menu } from './menu.tsx'
import { periodPresets } from './period-presets.ts'
import { withQuery } from './with-query.ts'

interface Choice {
  value: string
  label: string
}

interface Props {
  view: View
  /** The page itself, without parameters. */
  path: string
  /** What can be filtered by here: segments by number, channels and touchpoints by key. */
  filters?: Partial<Record<'segment' | 'channel' | 'touchpoint', readonly Choice[]>>
}

/** Which days a page is about and whom: links for the usual periods, a form for the rest. Nothing but addresses, so it works without scripts and can be sent to a colleague. */
export async function PeriodPicker({ view, path, filters = {} }: Props) {
  const [t, locale] = await Promise.all([getTranslations('metrics.picker'), getLocale()])
  const { query, period, today } = view
  const last = addDays(period.to, -1)
  const given = Object.entries(filters).flatMap(([name, choices]) => choices.filter(({ value }) => value === query[name]).map(({ label }) => label))
  const isHere = (from: string, to: string) => from === period.from && to === last
  return (
    <Menu key={JSON.stringify(query)} label={t('open')} className="max-w-full" panelClassName="left-0 w-[min(33rem,calc(100vw-2rem))] p-0 sm:left-auto sm:right-0"
      button={<span className="inline-flex min-h-10 max-w-full items-center gap-2 rounded-lg border border-line-strong bg-surface px-3.5 text-sm font-semibold">
        <CalendarRange size={16} aria-hidden="true" className="shrink-0 text-ink-faint" />
        <span className="truncate">{[periodFormat(locale).period(period), ...given].join(' · ')}</span>
      </span>}>
      <div className="grid sm:grid-cols-[12rem_1fr]">
        <ul className="grid grid-cols-2 gap-0.5 border-b border-line p-2 sm:grid-cols-1 sm:border-b-0 sm:border-r">
          {periodPresets(today).map(({ key, from, to }) => (
            <li key={key}>
              <Link href={withQuery(path, query, { from, to, grain: null })} aria-current={isHere(from, to) ? 'true' : undefined}
                className={classNames('block rounded-md px-2.5 py-1.5 text-sm', isHere(from, to) ? 'bg-water-wash font-semibold text-water' : 'hover:bg-sunken')}>{t(key)}</Link>
            </li>
          ))}
        </ul>
        <form action={path} method="get" className="grid content-start gap-3 p-4 sm:grid-cols-2">
          {Object.entries(query).filter(([name]) => !['from', 'to', 'grain', ...Object.keys(filters)].includes(name)).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <Field type="date" name="from" label={t('from')} defaultValue={period.from} required />
          <Field type="date" name="to" label={t('to')} defaultValue={last} required />
          <Select name="grain" label={t('grain')} defaultValue={query.grain ?? ''}>
            <option value="">{t('grainAuto')}</option>
            {(['day', 'week', 'month', 'quarter'] as const).map((grain) => <option key={grain} value={grain}>{t(grain)}</option>)}
          </Select>
          {Object.entries(filters).filter(([, choices]) => choices.length > 0).map(([name, choices]) => (
            <Select key={name} name={name} label={t(name as 'segment')} defaultValue={query[name] ?? ''}>
              <option value="">{name === 'segment' ? t('everyone') : t('any')}</option>
              {choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
            </Select>
          ))}
          <div className="flex items-center justify-between gap-3 pt-1 sm:col-span-2">
            <Button type="submit">{t('apply')}</Button>
            <Link href={path} className="text-sm font-medium text-water underline-offset-2 hover:underline">{t('reset')}</Link>
          </div>
        </form>
      </div>
    </Menu>
  )
}
