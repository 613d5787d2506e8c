import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { env } from '#lib/shared/env.ts'
import { CopyLink } from './copy-link.tsx'

/** The link that is passed on to those who are asked. */
export async function SharePanel({ token }: { token: string }) {
  const t = await getTranslations('surveys')
  const url = `${env().APP_URL.replace(/\/$/, '')}/s/${token}`
  return (
    <Card aria-labelledby="share-survey">
      <h2 id="share-survey" className="text-base font-semibold">{t('share.title')}</h2>
      <p className="mb-4 mt-1 text-sm text-ink-soft">{t('share.text')}</p>
      <div className="flex flex-col gap-2">
        <CopyLink url={url} label={t('share.link')} words={{ copy: t('share.copy'), copied: t('share.copied') }} />
        <div><ButtonLink look="bare" href={url} target="_blank" rel="noreferrer" prefetch={false} className="-ml-4">{t('share.open')}</ButtonLink></div>
      </div>
    </Card>
  )
}
