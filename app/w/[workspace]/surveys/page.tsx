import type { Metadata } from 'next'
import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { DataTable } from '#app/_ui/data-table.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { surveyScore } from '#lib/metrics/survey-score.ts'
import { listSurveys } from '#lib/surveys/list-surveys.ts'
import { ScoreLine } from './_parts/score-line.tsx'
import { StatusBadge } from './_parts/status-badge.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('surveys'))('title') }
}

export default async function SurveysPage({ params }: { params: Promise<{ workspace: string }> }) {
  const scope = await pageScope((await params).workspace)
  const [t, format, surveys] = await Promise.all([getTranslations('surveys'), getFormatter(), listSurveys(scope)])
  const base = `/w/${scope.workspace.slug}/surveys`
  const make = scope.can('survey.edit') ? <ButtonLink href={`${base}/new`}>{t('new')}</ButtonLink> : null
  if (surveys.length === 0) {
    return (
      <>
        <PageHeader title={t('title')} lead={t('lead')} />
        <EmptyState title={t('empty.title')} action={make}>{t('empty.text')}</EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>{make}</PageHeader>
      <DataTable
        caption={t('title')}
        rows={surveys}
        rowKey={(row) => String(row.surveyNo)}
        columns={[
          { key: 'name', head: t('columns.name'), cell: (row) => (
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Link className="font-semibold text-ink underline-offset-4 hover:underline" href={row.status === 'draft' && scope.can('survey.edit') ? `${base}/${row.surveyNo}/edit` : `${base}/${row.surveyNo}`}>{row.name}</Link>
              <StatusBadge status={row.status} />
            </span>
          ) },
          { key: 'answers', head: t('columns.answers'), figure: true, cell: (row) => format.number(row.responses) },
          { key: 'last', head: t('columns.last'), figure: true, wide: true, cell: (row) => (row.lastAnswerOn ? format.dateTime(new Date(row.lastAnswerOn), { dateStyle: 'medium', timeZone: 'UTC' }) : '–') },
          { key: 'score', head: t('columns.score'), figure: true, cell: (row) => <ScoreLine score={row.kind && row.parts ? surveyScore(row.kind, row.parts) : null} currency={scope.workspace.currency} /> },
        ]}
      />
    </>
  )
}
