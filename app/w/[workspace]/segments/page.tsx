import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { formats } from '#app/_server/formats.ts'
import { pageScope } from '#app/_server/scope.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { listSegments } from '#lib/segments/list-segments.ts'
import { tellRule } from './tell-rule.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('segments'))('title') }
}

/** Every segment with its rule in words and its size today. */
export default async function SegmentsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const scope = await pageScope(slug)
  const [t, say, { segments, customers }] = await Promise.all([getTranslations('segments'), formats(scope), listSegments(scope)])
  const path = `/w/${slug}/segments`
  const mayEdit = scope.can('segment.edit')
  const add = mayEdit ? <ButtonLink href={`${path}/new`} look={segments.length > 0 ? 'quiet' : 'primary'}>{t('add')}</ButtonLink> : null
  const share = (size: number) => (customers === 0 ? 0 : size / customers)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>{segments.length > 0 ? add : null}</PageHeader>
      {segments.length === 0 ? <EmptyState title={t('empty.title')} action={add}>{t('empty.body')}</EmptyState> : (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
          {segments.map((segment) => (
            <li key={segment.segmentNo} className="grid gap-x-8 gap-y-3 px-5 py-4 sm:grid-cols-[minmax(0,1fr)_11rem]">
              <div className="min-w-0">
                <Link href={`${path}/${segment.segmentNo}`} className="font-semibold underline-offset-4 hover:text-water hover:underline">{segment.name}</Link>
                <p className="mt-1 text-sm text-ink-soft">{tellRule(segment.rule, t, say)}</p>
              </div>
              <div>
                <p className="flex items-baseline justify-between gap-2 text-sm"><Link href={`/w/${slug}/customers?segment=${segment.segmentNo}`} className="font-semibold underline-offset-4 hover:text-water hover:underline">{t('size', { count: segment.size })}</Link><span className="text-ink-faint">{say.percent(share(segment.size))}</span></p>
                <div aria-hidden="true" className="mt-2 h-1.5 overflow-hidden rounded-full bg-sunken"><div className="h-full rounded-full bg-water" style={{ width: `${100 * share(segment.size)}%` }} /></div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
