import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { Refusal } from '#lib/shared/refusal.ts'
import { getImport } from '#lib/sources/get-import.ts'
import { MappingStep } from '../_parts/mapping-step.tsx'
import { ProgressStep } from '../_parts/progress-step.tsx'
import { ResultStep } from '../_parts/result-step.tsx'
import { StateBadge } from '../_parts/state-badge.tsx'

interface Props {
  params: Promise<{ workspace: string; import: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('title') }
}

/** One import from its mapping over its progress to its result. */
export default async function ImportPage({ params }: Props) {
  const { workspace, import: number } = await params
  const scope = await pageScope(workspace)
  const [t, row] = await Promise.all([getTranslations('sources'), find(scope, number)])
  return (
    <>
      <PageHeader above={<Link href={`/w/${workspace}/sources`} className="hover:underline">{t('title')}</Link>} title={<span className="break-all">{row.fileName}</span>}
        lead={row.kind ? t(`kind.${row.kind}`) : t('step.map')}>
        <StateBadge state={row.state} label={t(`state.${row.state}`)} />
      </PageHeader>
      {row.state === 'uploaded' && scope.can('import.run') ? <MappingStep scope={scope} row={row} /> : null}
      {row.state === 'uploaded' && !scope.can('import.run') ? <p className="text-ink-soft">{t('step.waits')}</p> : null}
      {row.state === 'queued' || row.state === 'running' || row.state === 'uploading' ? <ProgressStep scope={scope} row={row} /> : null}
      {row.state === 'done' || row.state === 'failed' || row.state === 'cancelled' ? <ResultStep scope={scope} row={row} /> : null}
    </>
  )
}

async function find(scope: Awaited<ReturnType<typeof pageScope>>, number: string) {
  if (!/^\d{1,9}$/.test(number)) notFound()
  try {
    return await getImport(scope, { importNo: Number(number) })
  } catch (error) {
    if (error instanceof Refusal && error.code === 'missing') notFound()
    throw error
  }
}
