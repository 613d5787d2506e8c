import { getTranslations } from 'next-intl/server'
import { Button } from '#app/_ui/button.tsx'
import { Field, Select } from '#app/_ui/field.tsx'
import { BANDS } from '#lib/customers/customer-figures.ts'
import { CUSTOMER_SORTS } from '#lib/customers/list-customers.ts'
import type { ListQuery } from './list-query.ts'

interface Props {
  path: string
  query: ListQuery
  plans: string[]
  segments: { segmentNo: number; name: string }[]
}

/** Searching and narrowing by an ordinary GET form, so that every list has an address. */
export async function CustomerFilters({ path, query, plans, segments }: Props) {
  const t = await getTranslations('customers')
  return (
    <form action={path} className="mb-5 grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:grid-cols-[1.6fr_repeat(4,1fr)_auto]">
      <div className="col-span-2 sm:col-span-3 lg:col-span-1">
        <Field type="search" name="search" label={t('filter.search')} placeholder={t('filter.searchHint')} defaultValue={query.search} />
      </div>
      <Select name="segment" label={t('filter.segment')} defaultValue={query.segment}>
        <option value="">{t('filter.everyone')}</option>
        {segments.map((segment) => <option key={segment.segmentNo} value={segment.segmentNo}>{segment.name}</option>)}
      </Select>
      <Select name="plan" label={t('field.plan')} defaultValue={query.plan}>
        <option value="">{t('filter.any')}</option>
        {plans.map((plan) => <option key={plan} value={plan}>{plan}</option>)}
      </Select>
      <Select name="band" label={t('field.health')} defaultValue={query.band}>
        <option value="">{t('filter.any')}</option>
        {BANDS.map((band) => <option key={band} value={band}>{t(`band.${band}`)}</option>)}
      </Select>
      <Select name="sort" label={t('filter.sort')} defaultValue={query.sort}>
        {CUSTOMER_SORTS.map((sort) => <option key={sort} value={sort}>{t(`sort.${sort}`)}</option>)}
      </Select>
      <Button type="submit" look="quiet" className="col-span-2 sm:col-span-1">{t('filter.show')}</Button>
    </form>
  )
}
