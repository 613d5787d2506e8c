import { createGunzip } from 'node:zlib'
import { Refusal } from '../../shared/refusal.ts'

type Bytes = AsyncIterable<Uint8Array>

/** Undoes gzip where the bytes begin like it; anything else passes as it is. Stops a file that would unpack to more than `most` bytes. */
export async function* unpack(bytes: Bytes, most: number): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) return
  const whole = joined(first.value, iterator)
  const zipped = first.value[0] === 0x1f && first.value[1] === 0x8b
  if (first.value[0] === 0x50 && first.value[1] === 0x4b) throw new Refusal('invalid', 'This is a zip or Excel file. Save it as CSV (plain or gzip) and send that.')
  let size = 0
  for await (const chunk of zipped ? gunzipped(whole) : whole) {
    size += chunk.byteLength
    if (size > most) throw new Refusal('invalid', 'The file unpacks to more than {limit} MB. Cut it into smaller files.', { details: { limit: Math.round(most / 1048576) } })
    yield chunk
  }
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* gunzipped(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  const feeding = feed(bytes, gunzip).catch((error: Error) => gunzip.destroy(error))
  try {
    yield* gunzip
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) throw new Refusal('invalid', 'The gzip file is damaged or cut off. Pack it again and send that.')
    throw error
  } finally {
    gunzip.destroy()
    await feeding
  }
}

async function feed(bytes: Bytes, gunzip: ReturnType<typeof createGunzip>): Promise<void> {
  for await (const chunk of bytes) {
    if (gunzip.destroyed) return
    if (!gunzip.write(chunk)) await drained(gunzip)
  }
  gunzip.end()
}

function drained(stream: ReturnType<typeof createGunzip>): Promise<void> {
  return new Promise((done) => {
    const settle = () => {
      stream.off('drain', settle).off('close', settle)
      done()
    }
    stream.on('drain', settle).on('close', settle)
  })
}
