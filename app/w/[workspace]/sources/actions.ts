'use server'

import { action } from '#app/_server/action.ts'
import { CancelImport, cancelImport } from '#lib/sources/cancel-import.ts'
import { DeleteMapping, deleteMapping } from '#lib/sources/delete-mapping.ts'
import { SaveMapping, saveMapping } from '#lib/sources/save-mapping.ts'
import { StartImport, startImport } from '#lib/sources/start-import.ts'

export const startImportAction = action(StartImport, (scope, input) => startImport(scope, input), ({ importNo }) => `/sources/${importNo}`)
export const cancelImportAction = action(CancelImport, (scope, input) => cancelImport(scope, input), () => '/sources')
export const saveMappingAction = action(SaveMapping, (scope, input) => saveMapping(scope, input))
export const deleteMappingAction = action(DeleteMapping, (scope, input) => deleteMapping(scope, input))
