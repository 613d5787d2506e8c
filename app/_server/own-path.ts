/** A path of ours to go on to, or the front page: never another site, however it is written. */
export function ownPath(wish: string | undefined | null): string {
  if (!wish || !/^\/[^\\\s]*$/.test(wish)) return '/'
  const base = 'http://own.invalid'
  const url = new URL(wish, base)
  // Dots can shorten a path to one that begins with two slashes, which is another site again.
  return url.origin === base && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : '/'
}
