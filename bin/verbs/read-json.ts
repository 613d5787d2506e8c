import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { UsageError } from './verb.ts'

/** The JSON of a file, or of standard input where the name is `-`. */
export async function readJson(name: string): Promise<unknown> {
  let said: string
  try {
    said = name === '-' ? await text(process.stdin) : await readFile(name, 'utf8')
  } catch {
    throw new UsageError(`The file ${name} cannot be read.`)
  }
  try {
    return JSON.parse(said)
  } catch {
    throw new UsageError(`${name === '-' ? 'What came in' : `The file ${name}`} is not JSON.`)
  }
}
