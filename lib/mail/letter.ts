/** What a mail says, in both of its forms. */
export interface Letter {
  subject: string
  text: string
  html: string
}

export type LetterLocale = 'en' | 'nl' | 'ro'

/** The language of a person or workspace as one that letters are written in. */
export function letterLocale(locale: string): LetterLocale {
  return locale === 'nl' || locale === 'ro' ? locale : 'en'
}

interface Content {
  subject: string
  paragraphs: string[]
  button?: { label: string; url: string }
  small?: string
}

const BUTTON = 'display:inline-block;background:#0a6070;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 22px;border-radius:8px'

/** Lays a letter out: plain text, and HTML of which every word is escaped. Reads well where pictures and styles are off. */
export function layLetter(locale: LetterLocale, { subject, paragraphs, button, small }: Content): Letter {
  const text = [...paragraphs, ...(button ? [`${button.label}:\n${button.url}`] : []), ...(small ? [small] : []), '— \nPeil'].join('\n\n')
  const html = `<!doctype html><html lang="${locale}"><body style="margin:0;background:#f5f7f6;color:#0f2226;font:16px/1.55 system-ui,-apple-system,'Segoe UI',sans-serif">
<div style="max-width:520px;margin:0 auto;padding:36px 24px">
<p style="margin:0 0 24px;font-weight:700;color:#0a6070">Peil</p>
<div style="background:#ffffff;border:1px solid #d9e0de;border-radius:10px;padding:28px">
${paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${escapeHtml(paragraph)}</p>`).join('\n')}
${button ? `<p style="margin:24px 0 8px"><a href="${escapeHtml(button.url)}" style="${BUTTON}">${escapeHtml(button.label)}</a></p>` : ''}
</div>
${small ? `<p style="margin:20px 0 0;color:#64757a;font-size:14px">${escapeHtml(small)}</p>` : ''}
</div></body></html>`
  return { subject, text, html }
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
