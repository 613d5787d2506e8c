/** A path of ours to go on to, or the front page: never another site, however it is written. */
export function ownPath(wish: string | undefined | null): string {
  if (!wish || !/^\/(?![/\\])[^\\\s]*$/.test(wish)) return '/'
  const base = 'http://own.invalid'
  const url = new URL(wish, base)
  return url.origin === base ? `${url.pathname}${url.search}` : '/'
}
