import { getImport as readImport } from '#lib/sources/get-import.ts'
import { getImport } from '../../_contract/imports.ts'
import { serve } from '../../_serve.ts'
import { importShape } from '../../_shapes/import.ts'

export const GET = serve(getImport, async (scope, { importNo }) => importShape(await readImport(scope, { importNo })))
