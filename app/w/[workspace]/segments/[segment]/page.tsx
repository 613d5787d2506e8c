import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { formats } from '#app/_server/formats.ts'
import { pageScope } from '#app/_server/scope.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { ConfirmButton } from '#app/_ui/confirm-button.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { GetSegment, getSegment } from '#lib/segments/get-segment.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import { SegmentBuilder } from '../_builder/segment-builder.tsx'
import { deleteSegmentAction, saveSegmentAction } from '../actions.ts'
import { editorWords } from '../editor-words.ts'
import { Preview } from '../preview.tsx'
import { ruleOfAddress } from '../rule-of-address.ts'

interface Props {
  params: Promise<{ workspace: string; segment: string }>
  searchParams: Promise<{ rule?: string }>
}

const segmentPage = cache(async (slug: string, no: string) => {
  const scope = await pageScope(slug)
  const wanted = GetSegment.safeParse({ segmentNo: no })
  if (!wanted.success) notFound()
  try {
    return { scope, segment: await getSegment(scope, wanted.data) }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'missing') notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, segment } = await params
  return { title: (await segmentPage(workspace, segment)).segment.name }
}

export default async function SegmentPage({ params, searchParams }: Props) {
  const [{ workspace: slug, segment: no }, { rule: text }] = await Promise.all([params, searchParams])
  const { scope, segment } = await segmentPage(slug, no)
  const [t, form, say, words] = await Promise.all([getTranslations('segments'), getTranslations('form'), formats(scope), editorWords(scope)])
  const mayEdit = scope.can('segment.edit')
  const rule = text === undefined ? segment.rule : ruleOfAddress(text)
  return (
    <>
      <PageHeader above={<Link href={`/w/${slug}/segments`} className="hover:text-water">{t('title')}</Link>} title={segment.name}>
        <ButtonLink look="quiet" href={`/w/${slug}/customers?segment=${segment.segmentNo}`}>{t('seeCustomers')}</ButtonLink>
      </PageHeader>
      <SegmentBuilder action={saveSegmentAction.bind(null, slug)} segment={segment} rule={rule ?? segment.rule} words={words} mayEdit={mayEdit} preview={<Preview scope={scope} slug={slug} rule={rule} say={say} />} />
      {mayEdit ? <div className="mt-12 border-t border-line pt-5"><ConfirmButton action={deleteSegmentAction.bind(null, slug)} values={{ segmentNo: String(segment.segmentNo) }} label={t('delete')} warning={t('deleteSure')} confirm={form('confirm')} /></div> : null}
    </>
  )
}
