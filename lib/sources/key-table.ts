/** A small number for each of very many keys, in 24 bytes a key: keys are kept as 64-bit hashes (a clash among 5 million has a chance of 1 in 1.5 million). */
export class KeyTable {
  private highs = new Uint32Array(1024)
  private lows = new Uint32Array(1024)
  private numbers = new Uint32Array(1024)
  private size = 0

  /** 0 for a key never set. */
  get(key: string): number {
    const [high, low] = hash(key)
    return this.numbers[this.slot(high, low)] ?? 0
  }

  /** `number` must be above 0. */
  set(key: string, number: number): void {
    if (this.size * 2 >= this.numbers.length) this.grow()
    const [high, low] = hash(key)
    this.put(high, low, number)
  }

  private put(high: number, low: number, number: number): void {
    const slot = this.slot(high, low)
    if (this.numbers[slot] === 0) this.size++
    this.highs[slot] = high
    this.lows[slot] = low
    this.numbers[slot] = number
  }

  private slot(high: number, low: number): number {
    const mask = this.numbers.length - 1
    let slot = low & mask
    while (this.numbers[slot] !== 0 && (this.highs[slot] !== high || this.lows[slot] !== low)) slot = (slot + 1) & mask
    return slot
  }

  private grow(): void {
    const old = { highs: this.highs, lows: this.lows, numbers: this.numbers }
    const length = old.numbers.length * 2
    this.highs = new Uint32Array(length)
    this.lows = new Uint32Array(length)
    this.numbers = new Uint32Array(length)
    this.size = 0
    for (const [index, number] of old.numbers.entries()) {
      if (number !== 0) this.put(old.highs[index] ?? 0, old.lows[index] ?? 0, number)
    }
  }
}

/** Two independent 32-bit halves (the mixing of cyrb53). */
function hash(key: string): [number, number] {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return [high >>> 0, low >>> 0]
}
