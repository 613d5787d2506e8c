import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { getRuleWords } from '#lib/segments/get-rule-words.ts'
import { saveCustomerAction } from '../../actions.ts'
import { CustomerForm } from '../../customer-form.tsx'
import { formLabels } from '../../form-labels.ts'
import { customerPage } from '../customer-page.ts'

export default async function EditCustomerPage({ params }: { params: Promise<{ workspace: string; customer: string }> }) {
  const { workspace: slug, customer: no } = await params
  const { scope, customer } = await customerPage(slug, no)
  if (!scope.can('customer.edit')) notFound()
  const [t, form, words] = await Promise.all([getTranslations('customers'), getTranslations('form'), getRuleWords(scope)])
  return (
    <>
      <PageHeader above={<Link href={`/w/${slug}/customers/${customer.customerNo}`} className="hover:text-water">{customer.name}</Link>} title={t('edit')} />
      <CustomerForm action={saveCustomerAction.bind(null, slug)} labels={await formLabels(form('save'))} suggestions={words.values}
        customer={{ customerNo: customer.customerNo, name: customer.name, externalId: customer.externalId, plan: customer.plan, country: customer.country, industry: customer.industry, owner: customer.owner, signedUpOn: customer.signedUpOn }} />
    </>
  )
}
