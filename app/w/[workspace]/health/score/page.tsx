import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { formats } from '#app/_server/formats.ts'
import { pageScope } from '#app/_server/scope.ts'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { getConfiguration } from '#lib/health/get-configuration.ts'
import { getRuleWords } from '#lib/segments/get-rule-words.ts'
import { saveDraftAction } from '../actions.ts'
import { editorLabels } from './editor-labels.ts'
import { PreviewPanel } from './preview-panel.tsx'
import { ScoreEditor } from './score-editor.tsx'
import { VersionHistory } from './version-history.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('health'))('scoreTitle') }
}

/** How customers are scored: the draft, what it would change, and every version so far. */
export default async function ScorePage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const scope = await pageScope(slug)
  const configuration = await getConfiguration(scope)
  if (!configuration) notFound()
  const [t, say, labels, words] = await Promise.all([getTranslations('health'), formats(scope), editorLabels(), getRuleWords(scope)])
  const mayEdit = scope.can('health.edit')
  return (
    <>
      <PageHeader above={<Link href={`/w/${slug}/health`} className="hover:text-water">{t('title')}</Link>} title={t('scoreTitle')} lead={t('scoreLead')} />
      <ScoreEditor key={JSON.stringify(configuration.draft.definition)} action={saveDraftAction.bind(null, slug)} definition={configuration.draft.definition} labels={labels}
        attributes={words.attributes.filter(({ kind }) => kind === 'number').map(({ key }) => key)} mayEdit={mayEdit} />
      {configuration.isChanged ? <PreviewPanel scope={scope} slug={slug} mayEdit={mayEdit} /> : <p className="mt-10 text-sm text-ink-soft">{t('unchanged')}</p>}
      <VersionHistory versions={configuration.versions} say={say} />
    </>
  )
}
