import type { Band, Benchmark, Unit } from '#lib/metrics/define.ts'

/** The ends of a scale that has ends of its own. */
const OWN: Partial<Record<Unit, readonly [number, number]>> = { points: [-100, 100], score: [0, 100] }
const BY_VARIANT: Record<string, readonly [number, number]> = { effort_7: [1, 7], agree_7: [1, 7], ease_0_5: [0, 5] }

/**
 * The ends of the scale a value is read on. Points, scores and ratings have their own; a share runs to 100 unless all
 * there is to show lies low, where a shorter scale reads better; amounts and times run to a round number past the largest.
 */
export function gaugeScale(unit: Unit, benchmark: Benchmark | null, shown: readonly number[], variant?: string | null): readonly [number, number] {
  if (OWN[unit]) return OWN[unit]
  if (unit === 'rating') return BY_VARIANT[variant ?? ''] ?? [1, 5]
  const edges = (benchmark?.bands ?? []).flatMap(({ min, max }) => [min, max]).filter((edge) => edge !== undefined)
  const all = [...edges, ...shown]
  const most = Math.max(0, ...all)
  const least = Math.min(0, ...all)
  if (unit === 'percent' && least === 0 && most > 40 && most <= 100) return [0, 100]
  return [least < 0 ? -roundUp(-least * 1.1) : 0, roundUp(most * 1.25)]
}

/** The lowest and highest value of a band on a scale. */
export function bandOn([low, high]: readonly [number, number], { min = low, max = high }: Band): readonly [number, number] {
  const within = (value: number) => Math.min(high, Math.max(low, value))
  return [within(min), within(max)]
}

/** The next of 1, 2, 2½, 4, 5, 8 × a power of ten. */
function roundUp(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 2.5, 4, 5, 8, 10].find((step) => step * power >= value) ?? 10) * power
}
