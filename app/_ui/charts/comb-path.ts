/** Decimetres on the board. */
const STEPS = 10
const HEIGHT = 8
const SPINE = 2.2

/**
 * The comb of a gauge board, lying: an E for every decimetre, turned over for every other one. The stretch from `from` to `to`
 * (percent of the length) as a path in a box of 100 × 8.
 */
export function combPath(from: number, to: number): string {
  const step = 100 / STEPS
  const boxes: string[] = []
  const box = (x: number, end: number, y: number, height: number) => {
    const [left, right] = [Math.max(x, from), Math.min(end, to)]
    if (right > left) boxes.push(`M${round(left)} ${y}H${round(right)}v${height}H${round(left)}z`)
  }
  for (let i = 0; i < STEPS; i++) {
    const x = i * step
    const isUpright = i % 2 === 0
    box(x, x + step, isUpright ? HEIGHT - SPINE : 0, SPINE)
    for (const tooth of [0, 2, 4]) box(x + (tooth * step) / 5, x + ((tooth + 1) * step) / 5, isUpright ? 0 : SPINE, HEIGHT - SPINE)
  }
  return boxes.join('')
}

const round = (value: number) => Math.round(value * 1000) / 1000
