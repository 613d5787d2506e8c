import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Mapping } from '../sources/mapping.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Where the acceptance data lies, or null (said once) where this machine has none: those tests then count as skipped. */
export function acceptanceFolder(dataSet: string): string | null {
  const folder = join(resolve(ROOT, process.env.PEIL_ACCEPTANCE ?? '../shared/acceptance'), dataSet)
  if (existsSync(folder)) return folder
  process.stderr.write(`The acceptance data ${dataSet} is not at ${folder}: set PEIL_ACCEPTANCE. Its tests are skipped.\n`)
  return null
}

/** A file of the acceptance data, read where it lies. */
export function acceptanceFile(folder: string, name: string): AsyncIterable<Uint8Array> {
  return createReadStream(join(folder, 'input', name))
}

export function acceptanceAnswers(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8'))
}

/** One of the example mappings that come with the product. */
export function exampleMapping(name: string): Mapping {
  return Mapping.parse(JSON.parse(readFileSync(join(ROOT, 'docs/mappings', `${name}.json`), 'utf8')))
}
