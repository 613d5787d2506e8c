import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#app/_ui/button.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import { ConfirmForm } from '../../_parts/confirm-form.tsx'
import { closeSurveyAction, reopenSurveyAction } from '../../actions.ts'

interface Props {
  scope: Scope
  survey: { surveyNo: number; status: 'draft' | 'live' | 'closed'; publicToken: string | null }
  base: string
}

/** What can be done with a survey as it stands. */
export async function SurveyActions({ scope, survey, base }: Props) {
  const t = await getTranslations('surveys')
  const fields = { surveyNo: String(survey.surveyNo) }
  const slug = scope.workspace.slug
  return (
    <>
      {scope.can('survey.edit') ? <ButtonLink look="quiet" href={`${base}/edit`}>{t('edit')}</ButtonLink> : null}
      {scope.can('survey.publish') && survey.status === 'live' ? (
        <ConfirmForm action={closeSurveyAction.bind(null, slug)} fields={fields} label={t('close.button')} ask={{ title: t('close.title'), text: t('close.text'), confirm: t('close.confirm'), cancel: t('cancel') }} />
      ) : null}
      {scope.can('survey.publish') && survey.status === 'closed' && survey.publicToken ? <ConfirmForm action={reopenSurveyAction.bind(null, slug)} fields={fields} label={t('reopen')} look="primary" /> : null}
    </>
  )
}
