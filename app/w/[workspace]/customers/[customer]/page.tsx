import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { formats } from '#app/_server/formats.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { ContactsPanel } from './contacts-panel.tsx'
import { customerPage } from './customer-page.ts'
import { Figures } from './figures.tsx'
import { HealthPanel } from './health-panel.tsx'
import { AttributesPanel, SubscriptionsPanel } from './panels.tsx'
import { Timeline } from './timeline.tsx'

interface Props {
  params: Promise<{ workspace: string; customer: string }>
  searchParams: Promise<{ show?: string; before?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, customer } = await params
  return { title: (await customerPage(workspace, customer)).customer.name }
}

/** Everything about one customer: what they pay, how they fare, what happened, and who to call. */
export default async function CustomerPage({ params, searchParams }: Props) {
  const [{ workspace: slug, customer: no }, { show, before }] = await Promise.all([params, searchParams])
  const { scope, customer } = await customerPage(slug, no)
  const [t, say] = await Promise.all([getTranslations('customers'), formats(scope)])
  const about = [customer.plan, customer.industry, customer.country, customer.owner && t('ownedBy', { name: customer.owner }), customer.signedUpOn && t('since', { day: say.day(customer.signedUpOn) })]
  const mayEdit = scope.can('customer.edit')
  return (
    <>
      <PageHeader above={<Link href={`/w/${slug}/customers`} className="hover:text-water">{t('title')}</Link>} title={customer.name} lead={about.filter(Boolean).join(' · ')}>
        {mayEdit ? <ButtonLink look="quiet" href={`/w/${slug}/customers/${customer.customerNo}/edit`}>{t('edit')}</ButtonLink> : null}
      </PageHeader>
      <Figures customer={customer} say={say} />
      <div className="mt-8 grid gap-5 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-10">
        <Timeline scope={scope} slug={slug} customerNo={customer.customerNo} show={show} before={before} say={say} />
        <div className="contents lg:flex lg:flex-col lg:gap-5">
          <HealthPanel scope={scope} slug={slug} customer={customer} say={say} />
          <ContactsPanel slug={slug} customer={customer} mayEdit={mayEdit} />
          <SubscriptionsPanel customer={customer} say={say} />
          <AttributesPanel customer={customer} say={say} />
        </div>
      </div>
    </>
  )
}
