/** Chance that falls the same way every time: a small seeded generator (mulberry32). */
export interface Dice {
  /** 0 up to 1. */
  roll(): number
  chance(probability: number): boolean
  /** A whole number, both ends included. */
  between(lowest: number, highest: number): number
  pick<T>(from: readonly [T, ...T[]]): T
  /** A draw around `mean`, bell-shaped enough. */
  around(mean: number, spread: number): number
}

export function dice(seed: number): Dice {
  let state = seed >>> 0
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (lowest: number, highest: number) => lowest + Math.floor(roll() * (highest - lowest + 1))
  return {
    roll, between,
    chance: (probability) => roll() < probability,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
    around: (mean, spread) => mean + spread * (roll() + roll() + roll() + roll() - 2) * 1.73,
  }
}
