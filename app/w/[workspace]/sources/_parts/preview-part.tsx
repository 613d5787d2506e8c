'use client'

import { classNames } from '#app/_ui/class-names.ts'
import { Notice } from '#app/_ui/notice.tsx'
import type { Mapping } from '#lib/sources/mapping.ts'
import { fill, type KindWords, type Shown, type ShownRow, type Words } from './editor-types.ts'

interface Props {
  shown: Shown | null
  isBusy: boolean
  kind: KindWords
  mapping: Mapping
  words: Words
  locale: string
}

/** The first rows as they would be taken, and in words what is wrong among those looked at. */
export function PreviewPart({ shown, isBusy, kind, mapping, words, locale }: Props) {
  const number = (value: number) => value.toLocaleString(locale)
  const labels = new Map(kind.fields.map(({ name, label }) => [name, label]))
  const columns = [...kind.fields.map(({ name }) => name).filter((name) => name in mapping.fields), ...(mapping.questions ?? []).map(({ key }) => `question:${key}`), ...Object.keys(mapping.attributes ?? {}).map((name) => `attribute:${name}`)]
  return (
    <section aria-labelledby="preview-part" aria-busy={isBusy}>
      <h2 id="preview-part" className="text-lg font-semibold">{words.preview}</h2>
      <p className="mb-4 mt-1 max-w-xl text-sm text-ink-soft">{shown ? fill(words.previewText, { looked: number(shown.looked) }) : words.previewWait}</p>
      {shown && shown.problems.length === 0 && !shown.refusal ? <Notice look="good" className="mb-4">{words.allGood}</Notice> : null}
      {shown && shown.foreignLines > 0 ? <Notice look="warn" className="mb-4">{fill(words.foreign, { lines: number(shown.foreignLines) })}</Notice> : null}
      {shown?.problems.map((problem) => (
        <Notice key={`${problem.field}${problem.message}`} look="warn" className="mb-2">
          <strong>{fill(words.problemRows, { rows: number(problem.rows), looked: number(shown.looked) })}</strong> {problem.field ? `${labels.get(problem.field) ?? problem.field}: ` : ''}{problem.message}
        </Notice>
      ))}
      {shown && !shown.refusal ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section aria-label={words.previewRows} tabIndex={0} className={classNames('mt-4 overflow-x-auto rounded-card border border-line bg-surface shadow-card transition-opacity', isBusy && 'opacity-60')}>
          <table className="w-full border-collapse text-sm">
            <thead>
              <tr className="border-b border-line text-left text-xs font-semibold text-ink-faint">
                <th scope="col" className="px-4 py-2.5 text-right">{words.row}</th>
                {columns.map((column) => <th key={column} scope="col" className="whitespace-nowrap px-4 py-2.5">{headOf(column, labels)}</th>)}
              </tr>
            </thead>
            <tbody>{shown.rows.map((row) => <Line key={row.rowNo} row={row} columns={columns} labels={labels} words={words} />)}</tbody>
          </table>
        </section>
      ) : null}
    </section>
  )
}

const headOf = (column: string, labels: Map<string, string>) => labels.get(column) ?? column.replace(/^(question|attribute):/, '')

function Line({ row, columns, labels, words }: { row: ShownRow; columns: string[]; labels: Map<string, string>; words: Words }) {
  const { values, problem } = row
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="px-4 py-2 text-right font-normal text-ink-faint">{row.rowNo}</th>
      {values ? columns.map((column) => <td key={column} className="max-w-64 truncate whitespace-nowrap px-4 py-2">{values[column] ?? <span className="text-ink-faint">–</span>}</td>) : (
        <td colSpan={columns.length} className={classNames('max-w-[70vw] px-4 py-2', row.isLeftOut ? 'text-ink-faint' : 'bg-poor-wash text-poor')}>
          {row.isLeftOut ? words.leftOut : `${problem?.field ? `${labels.get(problem.field) ?? problem.field}: ` : ''}${problem?.message ?? ''}`}
        </td>
      )}
    </tr>
  )
}
