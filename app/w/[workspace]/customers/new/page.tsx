import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { getRuleWords } from '#lib/segments/get-rule-words.ts'
import { createCustomerAction } from '../actions.ts'
import { CustomerForm } from '../customer-form.tsx'
import { formLabels } from '../form-labels.ts'

export default async function NewCustomerPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const scope = await pageScope(slug)
  if (!scope.can('customer.edit')) notFound()
  const [t, words] = await Promise.all([getTranslations('customers'), getRuleWords(scope)])
  return (
    <>
      <PageHeader above={<Link href={`/w/${slug}/customers`} className="hover:text-water">{t('title')}</Link>} title={t('add')} lead={t('addLead')} />
      <CustomerForm action={createCustomerAction.bind(null, slug)} labels={await formLabels(t('add'))} suggestions={words.values} />
    </>
  )
}
