import { getTranslations } from 'next-intl/server'

/** The words of the customer form in the reader's language. */
export async function formLabels(submit: string) {
  const [t, form] = await Promise.all([getTranslations('customers'), getTranslations('form')])
  return {
    name: t('field.name'), externalId: t('field.externalId'), externalIdHint: t('field.externalIdHint'), signedUpOn: t('field.signedUpOn'),
    plan: t('field.plan'), country: t('field.country'), industry: t('field.industry'), owner: t('field.owner'), submit, busy: form('saving'),
  }
}
