import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import type { Scope } from '#lib/auth/scope.ts'
import { previewSegment } from '#lib/segments/preview-segment.ts'
import type { Rule } from '#lib/segments/rule.ts'

/** How many customers the rule holds for, and the first of them. `rule` is null while a condition is incomplete. */
export async function Preview({ scope, slug, rule, say }: { scope: Scope; slug: string; rule: Rule | null; say: Formats }) {
  const t = await getTranslations('segments')
  const found = rule ? await previewSegment(scope, { rule }) : null
  return (
    <section aria-labelledby="preview" className="rounded-card border border-line bg-surface p-5 shadow-card">
      <h2 id="preview" className="eyebrow">{t('preview.title')}</h2>
      {found ? (
        <>
          <p className="mt-2 flex items-baseline gap-2"><span className="figure text-4xl" data-testid="segment-size">{say.number(found.size)}</span><span className="text-sm text-ink-soft">{t('preview.of', { count: found.customers })}</span></p>
          <div aria-hidden="true" className="mt-3 h-1.5 overflow-hidden rounded-full bg-sunken"><div className="h-full rounded-full bg-water" style={{ width: `${found.customers === 0 ? 0 : (100 * found.size) / found.customers}%` }} /></div>
          <ul className="mt-4 flex flex-col gap-2 text-sm">
            {found.first.map((customer) => <li key={customer.customerNo} className="flex justify-between gap-3"><Link href={`/w/${slug}/customers/${customer.customerNo}`} className="truncate underline-offset-4 hover:text-water hover:underline">{customer.name}</Link><span className="text-ink-faint">{customer.plan}</span></li>)}
          </ul>
          {found.size > found.first.length ? <p className="mt-3 text-xs text-ink-faint">{t('preview.more', { count: found.size - found.first.length })}</p> : null}
        </>
      ) : <p className="mt-2 text-sm text-ink-soft">{t('preview.incomplete')}</p>}
    </section>
  )
}
