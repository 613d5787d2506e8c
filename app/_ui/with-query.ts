/** A path with its parameters; a change to null or '' takes one away. */
export function withQuery(path: string, query: Readonly<Record<string, string>>, changes: Readonly<Record<string, string | null | undefined>> = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, ...changes })) if (value) search.set(name, value)
  const text = search.toString()
  return text ? `${path}?${text}` : path
}
