import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Badge } from '#app/_ui/badge.tsx'
import { FieldsForm } from '#app/_ui/fields-form.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import { previewDraft } from '#lib/health/preview-draft.ts'
import type { Band } from '#lib/health/score-customer.ts'
import { BAND_LOOK } from '../../customers/customers-table.tsx'
import { publishConfigurationAction } from '../actions.ts'

const BANDS: Band[] = ['poor', 'concerning', 'healthy', 'not_enough_data']

/** What publishing the draft would do today: bands before by bands after, and who moves furthest. */
export async function PreviewPanel({ scope, slug, mayEdit }: { scope: Scope; slug: string; mayEdit: boolean }) {
  const [t, form, { table, movers }] = await Promise.all([getTranslations('health'), getTranslations('form'), previewDraft(scope)])
  const count = (was: Band, is: Band) => table.find(({ bandBefore, bandAfter }) => bandBefore === was && bandAfter === is)?.customers ?? 0
  return (
    <section aria-labelledby="preview" className="mt-12 border-t border-line pt-8">
      <h2 id="preview" className="text-lg font-semibold">{t('preview.title')}</h2>
      <p className="mt-1 max-w-prose text-sm text-ink-soft">{t('preview.lead')}</p>
      <div className="mt-5 grid gap-8 lg:grid-cols-2">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="overflow-x-auto" tabIndex={0} aria-label={t('preview.table')}>
          <table className="w-full text-sm">
            <caption className="sr-only">{t('preview.table')}</caption>
            <thead><tr><th scope="col" className="py-2 pr-3 text-left text-xs font-semibold text-ink-faint">{t('preview.nowToDraft')}</th>{BANDS.map((band) => <th key={band} scope="col" className="px-2 py-2 text-right text-xs font-semibold text-ink-faint">{t(`band.${band}`)}</th>)}</tr></thead>
            <tbody>
              {BANDS.map((was) => (
                <tr key={was} className="border-t border-line">
                  <th scope="row" className="py-2.5 pr-3 text-left font-medium">{t(`band.${was}`)}</th>
                  {BANDS.map((is) => <td key={is} className={was === is ? 'bg-sunken px-2 text-right text-ink-soft' : `px-2 text-right ${count(was, is) > 0 ? 'font-semibold' : 'text-ink-faint'}`}>{count(was, is)}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div>
          <h3 className="text-sm font-semibold">{t('preview.movers')}</h3>
          {movers.length === 0 ? <p className="mt-2 text-sm text-ink-soft">{t('preview.nobody')}</p> : (
            <ul className="mt-2 flex flex-col gap-2 text-sm">
              {movers.map((one) => (
                <li key={one.customerNo} className="flex flex-wrap items-center justify-between gap-2">
                  <Link href={`/w/${slug}/customers/${one.customerNo}`} className="truncate underline-offset-4 hover:text-water hover:underline">{one.name}</Link>
                  <span className="flex items-center gap-2"><Badge look={BAND_LOOK[one.bandBefore]}>{one.scoreBefore ?? '–'}</Badge><span aria-hidden="true">→</span><span className="sr-only">{t('preview.becomes')}</span><Badge look={BAND_LOOK[one.bandAfter]}>{one.scoreAfter ?? '–'}</Badge></span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {mayEdit ? <div className="mt-7"><FieldsForm action={publishConfigurationAction.bind(null, slug)} fields={[{ name: 'note', label: t('preview.note'), hint: t('preview.noteHint'), maxLength: 500 }]} submit={t('preview.publish')} busy={form('saving')} /></div> : null}
    </section>
  )
}
