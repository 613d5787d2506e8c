import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { env } from '#lib/shared/env.ts'
import { listImports } from '#lib/sources/list-imports.ts'
import { listMappings } from '#lib/sources/list-mappings.ts'
import { DropZone } from './_parts/drop-zone.tsx'
import { ImportsTable } from './_parts/imports-table.tsx'
import { KeptMappings } from './_parts/kept-mappings.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('title') }
}

/** Where data comes in: choose a file, and see what came of those before. */
export default async function SourcesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const scope = await pageScope((await params).workspace)
  const [t, format, imports, mappings] = await Promise.all([getTranslations('sources'), getFormatter(), listImports(scope), listMappings(scope)])
  const base = `/w/${scope.workspace.slug}/sources`
  const limit = format.number(Math.round(env().IMPORT_MAX_BYTES / 1048576))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {scope.can('import.run') ? (
        <DropZone base={base} maxBytes={env().IMPORT_MAX_BYTES} words={{ ...(t.raw('drop') as Record<string, string>), limit: t('drop.limit', { limit }), tooLarge: t('drop.tooLarge', { limit }) }} />
      ) : null}
      <section aria-labelledby="imports" className="mt-10">
        <h2 id="imports" className="mb-3 text-lg font-semibold">{t('imports.title')}</h2>
        {imports.length === 0
          ? <EmptyState title={t('imports.empty')}>{t('imports.emptyText')}</EmptyState>
          : <ImportsTable base={base} imports={imports} timeZone={scope.workspace.timeZone} />}
      </section>
      {mappings.length > 0 ? <KeptMappings slug={scope.workspace.slug} mappings={mappings} mayEdit={scope.can('import.run')} /> : null}
    </>
  )
}
