/** The language that was asked for, else the first of the browser's that the survey has, else the survey's own. */
export function pickLanguage(languages: readonly string[], asked: string | null, accepted: string | null): string {
  const wishes = [asked, ...(accepted ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '')]
  for (const wish of wishes) {
    const exact = languages.find((tag) => tag === wish)
    const near = exact ?? languages.find((tag) => wish && tag.slice(0, 2).toLowerCase() === wish.slice(0, 2).toLowerCase())
    if (near) return near
  }
  return languages[0] ?? 'en'
}
