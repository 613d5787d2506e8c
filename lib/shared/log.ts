/** One JSON line an event on standard output; never secrets, addresses or request bodies. */
export function log(event: string, detail: Record<string, string | number | boolean | null> = {}): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`)
}
