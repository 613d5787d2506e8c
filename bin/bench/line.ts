/** One line of the table: what was measured, the figure, and how it compares with the plainest way of doing as much. */
export interface Line {
  what: string
  figure: string
  baseline: string
  ratio: string
}

export const ms = (value: number) => (value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`)
export const rate = (value: number, unit: string) => `${Math.round(value).toLocaleString('en')} ${unit}/s`
export const times = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ×`
export const percent = (value: number) => `${(100 * value).toFixed(value < 0.1 ? 1 : 0)} %`
