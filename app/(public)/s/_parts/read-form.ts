import { Refusal } from '#lib/shared/refusal.ts'

const MOST = 256 * 1024

/** The fields of a plain form, read no further than any survey could need. */
export async function readForm(request: Request): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers.get('content-type') ?? '')) throw new Refusal('invalid', 'A survey is sent as a plain form.')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > MOST) throw new Refusal('invalid', 'This answer is too long.')
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
