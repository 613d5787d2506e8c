/** The list with one entry a place earlier (−1) or later (1). */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const copy = [...list]
  const [entry] = copy.splice(index, 1)
  if (entry !== undefined) copy.splice(index + by, 0, entry)
  return copy
}
