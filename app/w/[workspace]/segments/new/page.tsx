import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { formats } from '#app/_server/formats.ts'
import { pageScope } from '#app/_server/scope.ts'
import { PageHeader } from '#app/_ui/page-header.tsx'
import type { Rule } from '#lib/segments/rule.ts'
import { SegmentBuilder } from '../_builder/segment-builder.tsx'
import { createSegmentAction } from '../actions.ts'
import { editorWords } from '../editor-words.ts'
import { Preview } from '../preview.tsx'
import { ruleOfAddress } from '../rule-of-address.ts'

const EVERYBODY: Rule = { match: 'all', rules: [] }

export default async function NewSegmentPage({ params, searchParams }: { params: Promise<{ workspace: string }>; searchParams: Promise<{ rule?: string }> }) {
  const [{ workspace: slug }, { rule: text }] = await Promise.all([params, searchParams])
  const scope = await pageScope(slug)
  if (!scope.can('segment.edit')) notFound()
  const [t, say, words] = await Promise.all([getTranslations('segments'), formats(scope), editorWords(scope)])
  const rule = text === undefined ? EVERYBODY : ruleOfAddress(text)
  return (
    <>
      <PageHeader above={<Link href={`/w/${slug}/segments`} className="hover:text-water">{t('title')}</Link>} title={t('add')} lead={t('addLead')} />
      <SegmentBuilder action={createSegmentAction.bind(null, slug)} rule={rule ?? EVERYBODY} words={words} mayEdit preview={<Preview scope={scope} slug={slug} rule={rule} say={say} />} />
    </>
  )
}
