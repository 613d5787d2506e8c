import { env } from './env.ts'

/** The full address of a page of ours, for a mail. */
export function appUrl(path: string, query: Record<string, string | undefined> = {}): string {
  const url = new URL(path, env().APP_URL)
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value)
  return url.href
}
