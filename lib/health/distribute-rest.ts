/** Whole weights that add up to 100, in the proportion of those given; the largest remainders take what rounding leaves. */
export function distributeRest(weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const exact = weights.map((weight) => (total === 0 ? 100 / weights.length : (100 * weight) / total))
  const whole = exact.map(Math.floor)
  const order = exact.map((share, index) => ({ index, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.index - b.index)
  const missing = 100 - whole.reduce((sum, weight) => sum + weight, 0)
  for (const { index } of order.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}
