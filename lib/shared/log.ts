/** One JSON line an event on standard output; never secrets, addresses or request bodies. PEIL_LOG=off keeps the output free for a command's own answer. */
export function log(event: string, detail: Record<string, string | number | boolean | null> = {}): void {
  if (process.env.PEIL_LOG === 'off') return
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`)
}
