import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#app/_ui/action-button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { measuresOf } from '#lib/health/definition.ts'
import { RECOMMENDED } from '#lib/health/recommended-definition.ts'
import { startHealthAction } from './actions.ts'
import { measureLabels } from './measure-labels.ts'

/** Before there is a score: what the recommended one is made of, and a button. Nothing begins by itself. */
export async function StartHealth({ slug, mayEdit }: { slug: string; mayEdit: boolean }) {
  const t = await getTranslations('health')
  const labels = measureLabels(RECOMMENDED, t)
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState title={t('start.title')} action={mayEdit ? <ActionButton action={startHealthAction.bind(null, slug)} values={{}} look="primary" label={t('start.action')} /> : null}>
        <p>{t('start.body')}</p>
        <dl className="mt-5 grid max-w-md grid-cols-[1fr_auto] gap-x-6 gap-y-2 text-sm text-ink">
          {measuresOf(RECOMMENDED).map(({ key, weight }) => (
            <div key={key} className="contents"><dt>{labels.get(key)}</dt><dd className="flex items-center justify-end gap-3 font-semibold"><span aria-hidden="true" className="h-1.5 rounded-full bg-water" style={{ width: `${weight * 3}px` }} />{weight}</dd></div>
          ))}
        </dl>
      </EmptyState>
    </>
  )
}
