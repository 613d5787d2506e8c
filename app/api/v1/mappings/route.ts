import { listMappings as readMappings } from '#lib/sources/list-mappings.ts'
import { saveMapping as keepMapping } from '#lib/sources/save-mapping.ts'
import { listMappings, saveMapping } from '../_contract/imports.ts'
import { serve } from '../_serve.ts'

export const GET = serve(listMappings, async (scope) => ({ mappings: (await readMappings(scope)).map(({ name, kind, mapping }) => ({ name, kind, mapping })) }))

export const POST = serve(saveMapping, async (scope, input) => {
  await keepMapping(scope, input)
  return { name: input.name }
})
