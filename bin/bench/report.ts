import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { root } from '../launch/root.ts'
import type { Line } from './line.ts'

const FILE = `${root}/docs/performance.md`
const [BEGIN, END] = ['<!-- figures of the last run -->', '<!-- end of the figures -->']

export function tableOf(lines: readonly Line[]): string {
  const row = ({ what, figure, baseline, ratio }: Line) => `| ${what} | ${figure} | ${baseline} | ${ratio} |`
  return ['| What | Figure | Baseline in the same run | Ratio |', '|---|---:|---|---:|', ...lines.map(row)].join('\n')
}

/** Puts the table between its marks in docs/performance.md; everything else there is written by hand. */
export function writeReport(lines: readonly Line[], seconds: number): void {
  const { model } = cpus()[0] ?? { model: 'unknown' }
  const machine = `Node ${process.versions.node}, ${availableParallelism()} × ${model.trim()}, load ${loadavg().map((load) => load.toFixed(1)).join(' ')}, ${Math.round(seconds)} s for the whole run.`
  const section = `${BEGIN}\n${tableOf(lines)}\n\n${machine}\n${END}`
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : `# Performance\n\n${BEGIN}${END}\n`
  const [before, after] = [text.slice(0, text.indexOf(BEGIN)), text.slice(text.indexOf(END) + END.length)]
  mkdirSync(`${root}/docs`, { recursive: true })
  writeFileSync(FILE, `${before}${section}${after}`)
}
