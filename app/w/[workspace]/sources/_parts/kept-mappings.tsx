import { getTranslations } from 'next-intl/server'
import { ActionButton } from '#app/_ui/action-button.tsx'
import { deleteMappingAction } from '../actions.ts'

interface Props {
  slug: string
  mappings: { mappingNo: number; name: string; kind: string }[]
  mayEdit: boolean
}

/** The mappings kept for files that come again. */
export async function KeptMappings({ slug, mappings, mayEdit }: Props) {
  const t = await getTranslations('sources')
  return (
    <section aria-labelledby="mappings" className="mt-10">
      <h2 id="mappings" className="text-lg font-semibold">{t('mappings.title')}</h2>
      <p className="mb-3 mt-1 text-sm text-ink-soft">{t('mappings.lead')}</p>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
        {mappings.map(({ mappingNo, name, kind }) => (
          <li key={mappingNo} className="flex items-center justify-between gap-4 px-4 py-2.5">
            <span className="min-w-0 truncate text-sm"><span className="font-semibold">{name}</span> <span className="text-ink-faint">{t(`kind.${kind}`)}</span></span>
            {mayEdit ? <ActionButton action={deleteMappingAction.bind(null, slug)} values={{ mappingNo: String(mappingNo) }} label={t('mappings.delete')} describe={t('mappings.deleteNamed', { name })} look="bare" /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
