/** Two-sided 95 % point of the normal distribution. */
export const Z95 = 1.959963984540054

export type Interval = readonly [low: number, high: number]

/** Wilson's 95 % interval of a share, in percent. Wilson 1927; null without cases. */
export function wilson(successes: number, n: number): Interval | null {
  if (!(n > 0)) return null
  const p = successes / n
  const z2 = Z95 * Z95
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  return [100 * Math.max(0, middle - half), 100 * Math.min(1, middle + half)]
}

export interface NpsCounts {
  promoters: number
  passives: number
  detractors: number
}

/** NPS in points: 100 (P − D) / n; null without answers. */
export function npsOf({ promoters, passives, detractors }: NpsCounts): number | null {
  const n = promoters + passives + detractors
  return n > 0 ? (100 * (promoters - detractors)) / n : null
}

/** Variance of one answer on the −1, 0, 1 scale: p + d − (p − d)². */
export function npsVariance({ promoters, passives, detractors }: NpsCounts): number {
  const n = promoters + passives + detractors
  const [p, d] = [promoters / n, detractors / n]
  return p + d - (p - d) ** 2
}

/** The counts with ¾ promoter, 1½ passive and ¾ detractor added: adjusted Wald, Rocks 2016. */
export function adjusted({ promoters, passives, detractors }: NpsCounts): NpsCounts & { n: number } {
  return { promoters: promoters + 0.75, passives: passives + 1.5, detractors: detractors + 0.75, n: promoters + passives + detractors + 3 }
}

/** Adjusted-Wald 95 % interval of an NPS in points, cut at ±100. */
export function npsInterval(counts: NpsCounts): Interval | null {
  if (npsOf(counts) === null) return null
  const more = adjusted(counts)
  const score = npsOf(more) ?? 0
  const half = Z95 * 100 * Math.sqrt(npsVariance(more) / more.n)
  return [Math.max(-100, score - half), Math.min(100, score + half)]
}

export interface Difference {
  /** Later minus earlier, in points. */
  delta: number
  interval: Interval
  /** Two-sided p of no change. */
  p: number
}

/** Change of an NPS between two independent samples, by the adjusted-Wald z. */
export function npsDifference(earlier: NpsCounts, later: NpsCounts): Difference | null {
  if (npsOf(earlier) === null || npsOf(later) === null) return null
  const [a, b] = [adjusted(earlier), adjusted(later)]
  const delta = (npsOf(b) ?? 0) - (npsOf(a) ?? 0)
  const error = 100 * Math.sqrt(npsVariance(a) / a.n + npsVariance(b) / b.n)
  return { delta, interval: [delta - Z95 * error, delta + Z95 * error], p: twoSidedP(delta / error) }
}

/** Change of a share between two independent samples, in percentage points; pooled z for p, unpooled interval. */
export function shareDifference(earlier: { successes: number; n: number }, later: { successes: number; n: number }): Difference | null {
  if (!(earlier.n > 0) || !(later.n > 0)) return null
  const [p1, p2] = [earlier.successes / earlier.n, later.successes / later.n]
  const pooled = (earlier.successes + later.successes) / (earlier.n + later.n)
  const pooledError = Math.sqrt(pooled * (1 - pooled) * (1 / earlier.n + 1 / later.n))
  const error = Math.sqrt((p1 * (1 - p1)) / earlier.n + (p2 * (1 - p2)) / later.n)
  const delta = 100 * (p2 - p1)
  return { delta, interval: [delta - 100 * Z95 * error, delta + 100 * Z95 * error], p: pooledError === 0 ? 1 : twoSidedP((p2 - p1) / pooledError) }
}

/** Student's 95 % interval of a mean, from the sums of values and of squares; null under two values. */
export function meanInterval(n: number, sum: number, sumOfSquares: number): Interval | null {
  if (n < 2) return null
  const mean = sum / n
  const variance = Math.max(0, (sumOfSquares - n * mean * mean) / (n - 1))
  const half = studentQuantile(n - 1) * Math.sqrt(variance / n)
  return [mean - half, mean + half]
}

/** p of a standard normal z, both tails. */
export function twoSidedP(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2)
}

/** Complementary error function by series near 0 and by continued fraction beyond; relative error under 1e-12. */
function erfc(x: number): number {
  if (x < 2.5) {
    let term = x
    let sum = x
    for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum); k++) {
      term *= (-x * x) / k
      sum += term / (2 * k + 1)
      if (k > 200) break
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum
  }
  let fraction = 0
  for (let k = 120; k > 0; k--) fraction = k / 2 / (x + fraction)
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + fraction))
}

/** The 97.5 % point of Student's t, by bisection on its distribution. */
export function studentQuantile(freedom: number): number {
  let [low, high] = [Z95, 13]
  if (freedom === 1) return 12.706204736174698
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (studentTail(middle, freedom) > 0.025) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** P(T > t) for t > 0: half the regularised incomplete beta at ν / (ν + t²). */
function studentTail(t: number, freedom: number): number {
  return 0.5 * incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)
}

/** Regularised incomplete beta by Lentz's continued fraction. Numerical Recipes, 6.4. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a
  let [c, d] = [1, 1 - ((a + b) * x) / (a + 1)]
  d = 1 / d
  let fraction = d
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d)
    c = 1 + even / c
    fraction *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d)
    c = 1 + odd / c
    fraction *= c * d
    if (Math.abs(c * d - 1) < 1e-15) break
  }
  return front * fraction
}

const LANCZOS = [676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7]

function logGamma(x: number): number {
  const shifted = x - 1
  const t = shifted + LANCZOS.length - 0.5
  const series = LANCZOS.reduce((sum, term, i) => sum + term / (shifted + i + 1), 0.99999999999980993)
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series)
}
