const LF = 0x0a

export interface Decoded {
  /** Lines that were no UTF-8 and were read as Windows-1252 (Latin-1). */
  foreignLines: number
}

/**
 * Bytes as text in whole lines. UTF-8 unless the file says otherwise; a line that is no UTF-8 is read as Windows-1252, line by line,
 * so that one odd row does not spoil a file and an old export still reads well. A byte order mark is dropped.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, encoding: string | undefined, told: Decoded): AsyncGenerator<string> {
  let rest = new Uint8Array(0)
  let decoder: TextDecoder | undefined
  let isFirst = true
  for await (const chunk of bytes) {
    if (isFirst) {
      decoder = wholeDecoder(chunk, encoding)
      isFirst = false
    }
    if (decoder) {
      yield clean(decoder.decode(chunk, { stream: true }))
      continue
    }
    const end = chunk.lastIndexOf(LF) + 1
    if (end === 0) {
      rest = concat(rest, chunk)
      continue
    }
    yield decodeLines(concat(rest, chunk.subarray(0, end)), told)
    rest = chunk.slice(end)
  }
  yield decoder ? clean(decoder.decode()) : decodeLines(rest, told)
}

/** A decoder for files in one known other encoding; undefined for UTF-8. */
function wholeDecoder(start: Uint8Array, encoding: string | undefined): TextDecoder | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be')
  return encoding && encoding !== 'utf-8' ? new TextDecoder(encoding) : undefined
}

const strict = new TextDecoder('utf-8', { fatal: true })
const western = new TextDecoder('windows-1252')

function decodeLines(block: Uint8Array, told: Decoded): string {
  try {
    return clean(strict.decode(block))
  } catch {
    // told line by line below
  }
  const lines: string[] = []
  for (let from = 0; from < block.length;) {
    const at = block.indexOf(LF, from)
    const line = block.subarray(from, at === -1 ? block.length : at + 1)
    lines.push(decodeLine(line, told))
    from += line.length
  }
  return clean(lines.join(''))
}

function decodeLine(line: Uint8Array, told: Decoded): string {
  try {
    return strict.decode(line)
  } catch {
    told.foreignLines++
    return western.decode(line)
  }
}

/** The database cannot hold the character NUL. */
const clean = (text: string) => (text.includes('\u0000') ? text.replaceAll('\u0000', '') : text)

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
