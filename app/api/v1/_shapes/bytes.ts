import { Refusal } from '#lib/shared/refusal.ts'

/** The body of a request, piece by piece. */
export function bytesOf(request: Request): AsyncIterable<Uint8Array> {
  if (!request.body) throw new Refusal('invalid', 'Send the file as the body of the request.')
  return request.body
}
