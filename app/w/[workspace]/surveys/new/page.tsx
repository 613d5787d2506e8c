import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { fillInCompany } from '#lib/surveys/fill-in-company.ts'
import { TEMPLATES, templates } from '#lib/surveys/templates.ts'
import { textIn } from '#lib/surveys/text-in.ts'
import { createSurveyAction } from '../actions.ts'
import { NewSurveyForm } from './new-survey-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('surveys'))('new') }
}

export default async function NewSurveyPage({ params }: { params: Promise<{ workspace: string }> }) {
  const scope = await pageScope((await params).workspace)
  const [t, locale] = await Promise.all([getTranslations('surveys'), getLocale()])
  const choices = TEMPLATES.map((key) => {
    const { questions, languages } = fillInCompany(templates[key], scope.workspace.name)
    const [first] = questions
    return {
      key, title: t(`templates.${key}.title`), text: t(`templates.${key}.text`),
      question: first ? textIn(first.text, locale, languages) : null,
      comment: first && 'comment' in first && first.comment ? textIn(first.comment.text, locale, languages) : null,
    }
  })
  const privacies = (['identified', 'confidential', 'anonymous'] as const).map((key) => ({ key, title: t(`privacy.${key}.title`), text: t(`privacy.${key}.text`) }))
  return (
    <>
      <PageHeader title={t('new')} lead={t('newLead')} />
      <NewSurveyForm
        action={createSurveyAction.bind(null, scope.workspace.slug)}
        choices={choices} privacies={privacies}
        words={{ choose: t('chooseTemplate'), name: t('name'), nameHint: t('nameHint'), privacy: t('privacy.label'), privacyHint: t('privacy.hint'), make: t('make') }}
      />
    </>
  )
}
