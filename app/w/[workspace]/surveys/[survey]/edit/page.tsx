import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { getSurvey } from '#lib/surveys/get-survey.ts'
import { listAnsweredQuestions } from '#lib/surveys/list-answered-questions.ts'
import { orNotFound } from '../../_parts/or-not-found.ts'
import { StatusBadge } from '../../_parts/status-badge.tsx'
import { publishDraftAction, saveDraftAction } from '../../actions.ts'
import { Builder } from './_builder/builder.tsx'
import type { BuilderWords } from './_builder/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('surveys'))('edit') }
}

export default async function EditSurveyPage({ params }: { params: Promise<{ workspace: string; survey: string }> }) {
  const { workspace, survey: number } = await params
  const scope = await pageScope(workspace)
  if (!/^\d{1,9}$/.test(number) || !scope.can('survey.edit')) notFound()
  const surveyNo = Number(number)
  const [t, locale, survey, used] = await Promise.all([getTranslations('surveys'), getLocale(), orNotFound(getSurvey(scope, surveyNo)), listAnsweredQuestions(scope, surveyNo)])
  const back = <Link href={`/w/${workspace}/surveys/${surveyNo}`} className="underline-offset-4 hover:underline">{survey.name}</Link>
  return (
    <>
      <PageHeader above={<span className="flex items-center gap-2">{back} <StatusBadge status={survey.status} /></span>} title={t('edit')} lead={survey.status === 'live' ? t('editLive') : t('editDraft')} />
      {survey.draft ? (
        <Builder
          surveyNo={surveyNo} name={survey.name} draft={survey.draft} used={used}
          isLive={survey.liveVersion !== null} canPublish={scope.can('survey.publish') && survey.status !== 'closed'}
          sender={scope.workspace.name} locale={locale} words={t.raw('builder') as BuilderWords}
          save={saveDraftAction.bind(null, workspace)} publish={publishDraftAction.bind(null, workspace)}
        />
      ) : <EmptyState title={t('imported.title')}>{t('imported.text')}</EmptyState>}
    </>
  )
}
