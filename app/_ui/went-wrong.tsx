'use client'

import { useLocale } from 'next-intl'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'

/** An error page gets no words from the server, which has just failed; so these few are here. */
const WORDS = {
  en: { title: 'Something went wrong on our side', lead: 'Nothing you entered was half saved. Try again in a moment.', retry: 'Try again', sign: 'Reference' },
  nl: { title: 'Er ging iets mis aan onze kant', lead: 'Niets wat je invulde is half opgeslagen. Probeer het zo opnieuw.', retry: 'Opnieuw proberen', sign: 'Kenmerk' },
  ro: { title: 'Ceva nu a mers la noi', lead: 'Nimic din ce ai introdus nu a fost salvat pe jumătate. Încearcă din nou peste o clipă.', retry: 'Încearcă din nou', sign: 'Referință' },
}

export function WentWrong({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const locale = useLocale()
  const words = WORDS[locale === 'nl' || locale === 'ro' ? locale : 'en']
  return (
    <EmptyState title={words.title} action={<Button onClick={reset}>{words.retry}</Button>}>
      <p>{words.lead}</p>
      {error.digest ? <p className="mt-1 text-sm text-ink-faint">{words.sign}: {error.digest}</p> : null}
    </EmptyState>
  )
}
