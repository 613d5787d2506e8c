import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { appDatabase } from '#lib/db/database.ts'
import { type OutboxMail, readOutbox } from '#lib/mail/outbox.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { Logo } from '#app/_ui/logo.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { MailText } from './mail-text.tsx'

export const metadata: Metadata = { title: 'Outbox', referrer: 'no-referrer' }

/** The mails of a Peil without a mail server, for whoever runs it: the key in the address was printed at its start. */
export default async function OutboxPage({ searchParams }: { searchParams: Promise<Record<string, string | undefined>> }) {
  const [t, format, mails] = await Promise.all([getTranslations('account'), getFormatter(), mailsFor((await searchParams).key)])
  const now = new Date()
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 py-8 sm:px-8">
      <Logo className="mb-8 block" />
      <PageHeader title={t('outboxTitle')} lead={t('outboxLead')} />
      {mails.length === 0 ? <EmptyState title={t('outboxEmpty')}>{t('outboxEmptyLead')}</EmptyState> : null}
      <ul className="flex flex-col gap-4">
        {mails.map((mail) => (
          <li key={mail.id} className="rounded-card border border-line bg-surface p-5 shadow-card">
            <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-faint"><span className="break-all">{mail.toAddress}</span><span>{format.relativeTime(mail.createdAt, now)}</span></p>
            <h2 className="mt-1 font-semibold">{mail.subject}</h2>
            <MailText text={mail.textBody} />
          </li>
        ))}
      </ul>
    </main>
  )
}

async function mailsFor(key = ''): Promise<OutboxMail[]> {
  try {
    return await readOutbox(appDatabase(), key)
  } catch (error) {
    if (error instanceof Refusal) notFound()
    throw error
  }
}
