import { memberRoute } from '#app/_server/member-route.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import { CreateImport, createImport } from '#lib/sources/create-import.ts'

/** Takes a file as the browser streams it: never held as a whole. */
export const POST = memberRoute<{ workspace: string }>(async (scope, _params, request) => {
  if (!request.body) throw new Refusal('invalid', 'The file is empty.')
  const input = CreateImport.parse({ fileName: new URL(request.url).searchParams.get('name') ?? '' })
  return createImport(scope, { ...input, bytes: request.body })
})
