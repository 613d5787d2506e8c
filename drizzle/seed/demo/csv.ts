type Cell = string | number | null

/** A file in memory, as a team would export it. */
export async function* csv(names: readonly string[], rows: readonly (readonly Cell[])[]): AsyncGenerator<Uint8Array> {
  const line = (cells: readonly Cell[]) => `${cells.map((cell) => (cell === null ? '' : /[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))).join(',')}\n`
  yield Buffer.from(line(names))
  for (let at = 0; at < rows.length; at += 2000) yield Buffer.from(rows.slice(at, at + 2000).map(line).join(''))
}
