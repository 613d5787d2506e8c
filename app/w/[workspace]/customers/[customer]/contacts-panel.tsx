import { getTranslations } from 'next-intl/server'
import { saveContactAction } from '../actions.ts'
import { ContactForm } from './contact-form.tsx'
import type { CustomerAllRound } from './customer-page.ts'
import { Panel } from './panel.tsx'

export async function ContactsPanel({ slug, customer, mayEdit }: { slug: string; customer: CustomerAllRound; mayEdit: boolean }) {
  const [t, form] = await Promise.all([getTranslations('customers'), getTranslations('form')])
  const more = customer.contactCount - customer.contacts.length
  return (
    <Panel title={t('contacts.title')} note={customer.contactCount > 0 ? t('contacts.count', { count: customer.contactCount }) : null}>
      {customer.contacts.length === 0 ? <p className="text-sm text-ink-soft">{t('contacts.none')}</p> : (
        <ul className="flex flex-col gap-3 text-sm">
          {customer.contacts.map((contact) => (
            <li key={contact.contactNo} className="min-w-0">
              <p className="truncate font-medium">{contact.name ?? contact.email ?? (contact.isSelf ? customer.name : t('contacts.nameless'))}</p>
              <p className="truncate text-xs text-ink-faint">{[contact.name ? contact.email : null, contact.unsubscribedAt ? t('contacts.unsubscribed') : null].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? <p className="mt-3 text-xs text-ink-faint">{t('contacts.more', { count: more })}</p> : null}
      {mayEdit ? (
        <details className="mt-4">
          <summary className="text-sm font-semibold text-water">{t('contacts.add')}</summary>
          <ContactForm action={saveContactAction.bind(null, slug)} customerNo={customer.customerNo} labels={{ name: t('field.name'), email: t('field.email'), submit: t('contacts.add'), busy: form('saving'), done: t('contacts.added') }} />
        </details>
      ) : null}
    </Panel>
  )
}
