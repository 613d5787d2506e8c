import { getLocale, getTranslations } from 'next-intl/server'
import { translateRefusal } from '#app/_server/translate-refusal.ts'
import { Notice } from '#app/_ui/notice.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import type { ImportRow } from '#lib/sources/import-row.ts'
import { kindOf } from '#lib/sources/kinds/registry.ts'
import { listMappings } from '#lib/sources/list-mappings.ts'
import { IMPORT_KINDS } from '#lib/sources/mapping.ts'
import { type Preview, previewImport } from '#lib/sources/preview-import.ts'
import { cancelImportAction, startImportAction } from '../actions.ts'
import type { KindWords } from './editor-types.ts'
import { MappingEditor } from './mapping-editor.tsx'

/** Says which column holds what, beginning with what the names of the columns suggest. */
export async function MappingStep({ scope, row }: { scope: Scope; row: ImportRow }) {
  const [t, locale, found, mappings] = await Promise.all([getTranslations('sources'), getLocale(), look(scope, row.importNo), listMappings(scope)])
  const { slug } = scope.workspace
  if ('declined' in found) return <Notice look="bad">{await translateRefusal(found.declined.message, found.declined.details)}</Notice>
  const hintOf = (kind: string, field: string) => [`hint.${kind}_${field}`, `hint.${field}`].filter((key) => t.has(key)).map((key) => t(key))[0] ?? null
  const kinds = IMPORT_KINDS.map((name): KindWords => {
    const { fields, hasAttributes } = kindOf(name)
    return {
      name, label: t(`kind.${name}`), lead: t(`kindText.${name}`), hasAttributes,
      fields: Object.entries(fields).map(([field, { type, required, oneOf }]) => ({ name: field, label: t(`field.${field}`), hint: hintOf(name, field), type, required: required ?? false, oneOf: oneOf ? [...oneOf] : null })),
    }
  })
  return (
    <MappingEditor
      start={startImportAction.bind(null, slug)} cancel={cancelImportAction.bind(null, slug)} previewUrl={`/w/${slug}/sources/${row.importNo}/preview`} importNo={row.importNo} locale={locale}
      kinds={kinds} kept={mappings.map(({ mappingNo, name, mapping }) => ({ mappingNo, name, mapping }))}
      header={found.header} sample={found.rows.map(({ cells }) => cells)} suggestedKind={found.suggestedKind} suggestions={found.suggestions}
      timeZone={scope.workspace.timeZone} currency={scope.workspace.currency} words={t.raw('editor') as Record<string, string>}
    />
  )
}

async function look(scope: Scope, importNo: number): Promise<Preview | { declined: Refusal }> {
  try {
    return await previewImport(scope, { importNo })
  } catch (error) {
    if (error instanceof Refusal) return { declined: error }
    throw error
  }
}
