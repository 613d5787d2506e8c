/** How long each of `times` goes took, in milliseconds, the first apart from the rest. */
export async function timed(times: number, work: () => Promise<unknown>): Promise<{ first: number; median: number }> {
  const goes: number[] = []
  for (let go = 0; go < times; go++) {
    const began = performance.now()
    await work()
    goes.push(performance.now() - began)
  }
  const [first = Number.NaN, ...rest] = goes
  return { first, median: median(rest.length > 0 ? rest : goes) }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Does `work` for each number below `times`, `atOnce` of them at a time; gives how many a second. */
export async function perSecond(times: number, atOnce: number, work: (number: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const began = performance.now()
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < times) await work(next++)
  }))
  return (1000 * times) / (performance.now() - began)
}
