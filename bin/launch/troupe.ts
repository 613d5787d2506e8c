import { type ChildProcess, spawn } from 'node:child_process'
import { root } from './root.ts'
import { say } from './say.ts'

const GRACE_MS = 12_000
/** A terminal sends Ctrl-C to every process and npm passes it on as well: within this time it is still the first. */
const ECHO_MS = 1_000

/** The processes that make up a running Peil: they come together and leave together. */
export class Troupe {
  readonly #members = new Map<string, ChildProcess>()
  readonly #ends: (() => Promise<void>)[] = []
  #quiet: string[] | null = []
  #leavingSince: number | null = null

  constructor() {
    // A terminal that is closed takes no more words; that must not keep us from stopping in order.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void this.leave())
  }

  /** Starts a Node program of its own process group, so that a Ctrl-C reaches it through us, in order. */
  add(name: string, words: string[]): void {
    if (this.#leavingSince) return
    const child = spawn(process.execPath, ['--import', `${root}/bin/launch/follow-parent.mjs`, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: process.platform !== 'win32', env: { ...process.env, PEIL_PARENT: String(process.pid) } })
    this.#members.set(name, child)
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => this.#hear(chunk.toString()))
    child.on('exit', (code, signal) => {
      this.#members.delete(name)
      if (!this.#leavingSince) void this.leave(`The ${name} stopped by itself (${signal ?? `code ${code}`}).`)
    })
  }

  /** Until the start is complete, what the members say is kept, to be shown only if something goes wrong. */
  speakUp(): void {
    this.#quiet = null
  }

  atTheEnd(work: () => Promise<void>): void {
    this.#ends.unshift(work)
  }

  /** Stops the members, then the rest, and ends this process: well when asked to, with 1 and the reason otherwise. */
  async leave(problem?: string): Promise<void> {
    if (this.#leavingSince) {
      if (!problem && Date.now() - this.#leavingSince > ECHO_MS) this.#kill()
      return
    }
    this.#leavingSince = Date.now()
    if (problem) this.#complain(problem)
    else say('\n  Stopping…')
    const alive = [...this.#members.values()]
    for (const child of alive) child.kill('SIGTERM')
    const impatience = setTimeout(() => this.#kill(), GRACE_MS)
    await Promise.all(alive.map((child) => child.exitCode ?? child.signalCode ?? new Promise((done) => child.once('exit', done))))
    clearTimeout(impatience)
    for (const work of this.#ends) await work()
    if (!problem) say('  Stopped.')
    process.exit(problem ? 1 : 0)
  }

  #hear(text: string): void {
    if (this.#quiet) this.#quiet.push(text)
    else process.stdout.write(text)
  }

  #complain(problem: string): void {
    if (this.#quiet) process.stderr.write(this.#quiet.join('').slice(-4000))
    process.stderr.write(`\n  ${problem}\n`)
  }

  #kill(): void {
    for (const child of this.#members.values()) child.kill('SIGKILL')
  }
}
