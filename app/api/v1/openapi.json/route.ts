import { reply } from '#app/_server/reply.ts'
import { env } from '#lib/shared/env.ts'
import { CONTRACT } from '../_contract/contract.ts'
import { openApiDocument } from '../_openapi/document.ts'

/** The one address below /api/v1 that needs no key: it tells nothing about any workspace. */
export async function GET(): Promise<Response> {
  return reply(openApiDocument(CONTRACT, new URL('/api/v1', env().APP_URL).href))
}
