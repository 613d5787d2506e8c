/**
 * The form of a backup inside its gzip: frames of a kind (one letter), a length (32 bits) and that many bytes.
 * H is the head (JSON), T begins a table (JSON), R holds rows as PostgreSQL writes them, M ends the file with counts and checksums (JSON).
 */
export type FrameKind = 'H' | 'T' | 'R' | 'M'

export interface Frame {
  kind: FrameKind
  body: Buffer
}

export function frame(kind: FrameKind, body: Buffer | string): Buffer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const head = Buffer.alloc(5)
  head.write(kind, 0, 'latin1')
  head.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}

/** The frames of a stream, one at a time; throws where it ends in the middle of one. */
export async function* framesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of stream) {
    held = held.length > 0 ? Buffer.concat([held, chunk]) : chunk
    while (held.length >= 5 && held.length >= 5 + held.readUInt32BE(1)) {
      const end = 5 + held.readUInt32BE(1)
      yield { kind: held.toString('latin1', 0, 1) as FrameKind, body: held.subarray(5, end) }
      held = held.subarray(end)
    }
  }
  if (held.length > 0) throw new Error('The backup is cut off.')
}
