import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../launch/root.ts'

export interface Outcome {
  passed: number
  failed: number
  skipped: number
}

const REPORTS = join(root, '.data', 'reports')

function node(words: string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    const forward = (signal: NodeJS.Signals) => child.kill(signal)
    process.on('SIGTERM', forward).on('SIGINT', forward)
    child.on('exit', (code) => {
      process.off('SIGTERM', forward).off('SIGINT', forward)
      done(code === 0)
    })
  })
}

/** A check that is right or wrong as a whole: one program after another, each with its words. */
export async function command(...programs: (string | string[])[]): Promise<Outcome> {
  for (let i = 0; i < programs.length; i += 2) {
    if (!await node([String(programs[i]), ...(programs[i + 1] as string[])])) return { passed: 0, failed: 1, skipped: 0 }
  }
  console.log('In order.')
  return { passed: 1, failed: 0, skipped: 0 }
}

function report(name: string): string {
  mkdirSync(REPORTS, { recursive: true })
  const file = join(REPORTS, name)
  rmSync(file, { force: true })
  return file
}

/** The numbers of a report; a run that failed without naming a failed test counts as one failure. */
function counted(file: string, ok: boolean, read: (json: never) => Outcome): Outcome {
  try {
    const outcome = read(JSON.parse(readFileSync(file, 'utf8')) as never)
    return ok || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

export async function unitTests(words: string[]): Promise<Outcome> {
  const file = report('vitest.json')
  const ok = await node(['node_modules/vitest/vitest.mjs', ...words, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  return counted(file, ok, (json: { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }) =>
    ({ passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests + json.numTodoTests }))
}

export async function browserTests(): Promise<Outcome> {
  const file = report('playwright.json')
  const ok = await node(['bin/e2e.ts', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  return counted(file, ok, (json: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) =>
    ({ passed: json.stats.expected + json.stats.flaky, failed: json.stats.unexpected, skipped: json.stats.skipped }))
}
