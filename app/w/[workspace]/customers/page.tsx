import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { formats } from '#app/_server/formats.ts'
import { pageScope } from '#app/_server/scope.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { Pager } from '#app/_ui/pager.tsx'
import { listCustomers } from '#lib/customers/list-customers.ts'
import { getRuleWords } from '#lib/segments/get-rule-words.ts'
import { listSegmentCustomers } from '#lib/segments/list-segment-customers.ts'
import { listSegmentNames } from '#lib/segments/list-segment-names.ts'
import { CustomerFilters } from './customer-filters.tsx'
import { CustomersTable } from './customers-table.tsx'
import { type ListQuery, listQuery } from './list-query.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('customers'))('title') }
}

interface Props {
  params: Promise<{ workspace: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function CustomersPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, raw] = await Promise.all([params, searchParams])
  const scope = await pageScope(slug)
  const query = listQuery(raw)
  const { segment, ...wanted } = query
  const [t, say, segments, words, found] = await Promise.all([
    getTranslations('customers'), formats(scope), listSegmentNames(scope), getRuleWords(scope),
    segment ? listSegmentCustomers(scope, { ...wanted, segmentNo: segment }) : listCustomers(scope, wanted),
  ])
  const path = `/w/${slug}/customers`
  const isFiltered = Boolean(query.search || query.plan || query.band || segment)
  const add = scope.can('customer.edit') ? <ButtonLink look="quiet" href={`${path}/new`}>{t('add')}</ButtonLink> : null
  if (found.total === 0 && !isFiltered && query.page === 1) return <NoCustomers slug={slug} add={add} title={t('title')} t={t} />
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { count: found.total })}>{add}</PageHeader>
      <CustomerFilters path={path} query={query} plans={words.values.plan} segments={segments} />
      {found.total === 0
        ? <EmptyState title={t('none.title')} action={<ButtonLink look="quiet" href={path}>{t('none.clear')}</ButtonLink>}>{t('none.body')}</EmptyState>
        : <CustomersTable path={path} customers={found.customers} say={say} />}
      <Pager page={found.page} pages={found.pages} href={(page) => `${path}?${pageQuery(query, page)}`}
        labels={{ nav: t('pages.nav'), previous: t('pages.previous'), next: t('pages.next'), where: t('pages.where', { page: found.page, pages: found.pages }) }} />
    </>
  )
}

function pageQuery(query: ListQuery, page: number): string {
  return new URLSearchParams(Object.entries({ ...query, page }).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)])).toString()
}

function NoCustomers({ slug, add, title, t }: { slug: string; add: React.ReactNode; title: string; t: Awaited<ReturnType<typeof getTranslations<'customers'>>> }) {
  return (
    <>
      <PageHeader title={title} />
      <EmptyState title={t('empty.title')} action={<><ButtonLink href={`/w/${slug}/sources`}>{t('empty.import')}</ButtonLink>{add}</>}>{t('empty.body')}</EmptyState>
    </>
  )
}
