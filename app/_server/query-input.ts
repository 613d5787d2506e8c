/** The parameters of an address as input: `filter.x=y` and `filter[x]=y` become a record, empty values are left out. */
export function queryInput(url: string): Record<string, unknown> {
  const input = new Map<string, unknown>()
  const filter = new Map<string, string>()
  for (const [name, value] of new URL(url).searchParams) {
    if (value === '') continue
    const dimension = /^filter(?:\.(.+)|\[(.+)\])$/.exec(name)
    if (dimension) filter.set(dimension[1] ?? dimension[2] ?? '', value)
    else input.set(name, value)
  }
  if (filter.size > 0) input.set('filter', Object.fromEntries(filter))
  return Object.fromEntries(input)
}
