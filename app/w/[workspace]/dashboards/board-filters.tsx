import { getTranslations } from 'next-intl/server'
import type { View } from '#app/_server/period-params.ts'
import { Button } from '#app/_ui/button.tsx'
import { Field, Select } from '#app/_ui/field.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import { listSegmentNames } from '#lib/segments/list-segment-names.ts'
import { addDays } from '#lib/shared/day.ts'

const GRAINS = ['day', 'week', 'month', 'quarter'] as const

/** Period and filters of a dashboard as an ordinary GET form: what is looked at stands in the address. */
export async function BoardFilters({ scope, path, view }: { scope: Scope; path: string; view: View }) {
  const [t, segments] = await Promise.all([getTranslations('dashboards'), listSegmentNames(scope)])
  return (
    <form action={path} className="mb-6 flex flex-wrap items-end gap-3 print:hidden">
      <div className="w-40"><Field type="date" name="from" label={t('filter.from')} defaultValue={view.period.from} /></div>
      <div className="w-40"><Field type="date" name="to" label={t('filter.to')} defaultValue={addDays(view.period.to, -1)} /></div>
      <div className="w-32">
        <Select name="grain" label={t('filter.grain')} defaultValue={view.grain}>
          {GRAINS.map((grain) => <option key={grain} value={grain}>{t(`grain.${grain}`)}</option>)}
        </Select>
      </div>
      {segments.length > 0 ? (
        <div className="w-44">
          <Select name="segment" label={t('filter.segment')} defaultValue={view.query.segment}>
            <option value="">{t('filter.everyone')}</option>
            {segments.map(({ segmentNo, name }) => <option key={segmentNo} value={segmentNo}>{name}</option>)}
          </Select>
        </div>
      ) : null}
      <Button type="submit" look="quiet">{t('filter.show')}</Button>
    </form>
  )
}
