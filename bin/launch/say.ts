export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Does one step of the way and tells how it went. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now()
  say(`  ${name.padEnd(9)} …`)
  const result = await work()
  say(`  ${name.padEnd(9)} ready in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  return result
}
