import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { pageScope } from '#app/_server/scope.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { GetSurveyResults, getSurveyResults, LEAST_ANONYMOUS } from '#lib/metrics/get-survey-results.ts'
import { listComments } from '#lib/surveys/list-comments.ts'
import { orNotFound } from '../_parts/or-not-found.ts'
import { StatusBadge } from '../_parts/status-badge.tsx'
import { Comments } from './_parts/comments.tsx'
import { InvitePanel } from './_parts/invite-panel.tsx'
import { QuestionCard } from './_parts/question-card.tsx'
import { SharePanel } from './_parts/share-panel.tsx'
import { SurveyActions } from './_parts/survey-actions.tsx'
import { VersionSwitch } from './_parts/version-switch.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('surveys'))('results.title') }
}

const Query = z.object({ version: GetSurveyResults.shape.version.catch(undefined), before: z.coerce.number().int().positive().optional().catch(undefined) })

interface Props {
  params: Promise<{ workspace: string; survey: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What a survey has heard so far. */
export default async function SurveyPage({ params, searchParams }: Props) {
  const { workspace, survey: number } = await params
  const scope = await pageScope(workspace)
  if (!/^\d{1,9}$/.test(number)) notFound()
  const surveyNo = Number(number)
  const query = Query.parse(await searchParams)
  const [t, format, results] = await Promise.all([getTranslations('surveys'), getFormatter(), orNotFound(getSurveyResults(scope, { surveyNo, version: query.version }))])
  const { survey, version, versions, definition, questions, responses, isWithheld } = results
  const { comments, next } = await listComments(scope, { surveyNo, version: version === 'all' ? undefined : version, before: query.before })
  const base = `/w/${workspace}/surveys/${surveyNo}`
  const pageOf = (before: number | null) => `${base}?${new URLSearchParams({ ...(query.version ? { version: String(query.version) } : {}), ...(before ? { before: String(before) } : {}) })}#comments`
  return (
    <>
      <PageHeader above={<StatusBadge status={survey.status} />} title={survey.name} lead={responses > 0 ? t('results.lead', { n: responses, last: results.lastAnswerOn ? format.dateTime(new Date(results.lastAnswerOn), { dateStyle: 'long', timeZone: 'UTC' }) : '–' }) : t(`privacy.${survey.privacy}.title`)}>
        <SurveyActions scope={scope} survey={survey} base={base} />
      </PageHeader>
      {survey.status === 'closed' && survey.publicToken ? <Notice className="mb-6">{t('results.closed')}</Notice> : null}
      <div className="flex flex-col gap-6">
        {survey.publicToken && survey.status === 'live' ? (
          <div className="grid gap-6 xl:grid-cols-2">
            <SharePanel token={survey.publicToken} />
            <InvitePanel scope={scope} surveyNo={surveyNo} />
          </div>
        ) : null}
        <div>
          <VersionSwitch base={base} version={version} versions={versions} />
          {survey.status === 'draft' && responses === 0 ? (
            <EmptyState title={t('results.draftTitle')} action={scope.can('survey.edit') ? <ButtonLink href={`${base}/edit`}>{t('results.toDraft')}</ButtonLink> : null}>{t('results.draftText')}</EmptyState>
          ) : isWithheld ? (
            <EmptyState title={t('results.withheldTitle', { least: LEAST_ANONYMOUS })}>{t('results.withheldText', { n: responses })}</EmptyState>
          ) : responses === 0 ? (
            <EmptyState title={t('results.noneTitle')}>{t('results.noneText')}</EmptyState>
          ) : (
            <div className="flex flex-col gap-6">
              {questions.filter((question) => question.kind !== 'text').map((question) => <QuestionCard key={question.questionNo} results={question} definition={definition} currency={scope.workspace.currency} />)}
              <Comments comments={comments} older={next ? pageOf(next) : null} newest={query.before ? pageOf(null) : null} />
            </div>
          )}
        </div>
      </div>
    </>
  )
}
