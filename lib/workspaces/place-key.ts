import { plainText } from '../shared/plain-text.ts'

/** The key of a channel or touchpoint, under which files and the API name it: `Voice In` becomes `voice-in`. */
export function placeKey(name: string): string {
  return plainText(name).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'other'
}
