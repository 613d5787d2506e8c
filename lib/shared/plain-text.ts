/** Lower case without accents, for search and for keys: `Café Ștefan` becomes `cafe stefan`. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
