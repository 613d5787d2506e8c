import type { ReactNode } from 'react'
import { directionOf } from './direction-of.ts'
import { RESPONDENT_CSS } from './respondent-css.ts'

interface Props {
  title: string
  language: string
  sender?: string
  /** The languages of the survey with the address that shows each. */
  switches?: { tag: string; href: string }[]
  switchLabel?: string
  children: ReactNode
}

/** The whole document that a respondent gets. */
export function RespondentDocument({ title, language, sender, switches = [], switchLabel, children }: Props) {
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex,nofollow" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, no data in it */}
        <style dangerouslySetInnerHTML={{ __html: RESPONDENT_CSS }} />
      </head>
      <body>
        <div className="page">
          <header className="top">
            <b>{sender}</b>
            {switches.length > 1 ? (
              <nav className="langs" aria-label={switchLabel}>
                {switches.map(({ tag, href }) => <a key={tag} href={href} lang={tag} hrefLang={tag} aria-current={tag === language ? 'true' : undefined}>{nameOf(tag)}</a>)}
              </nav>
            ) : null}
          </header>
          <main>{children}</main>
        </div>
      </body>
    </html>
  )
}

/** A language by its own name. */
function nameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
