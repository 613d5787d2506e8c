import { expect, it } from 'vitest'
import { hideFew } from './hide-few.ts'

const shown = (people: number[]) => people.filter((_, index) => !hideFew(people)[index])

it.each([
  ['hides nothing where every cell is large enough', [5, 9, 30], [5, 9, 30]],
  ['hides the next smallest with a single small one', [3, 9, 30], [30]],
  ['hides the next smallest with several small ones too: they may be the same people', [1, 1, 9, 30], [30]],
  ['leaves cells without anybody', [0, 3, 0, 9, 30], [0, 0, 30]],
  ['hides all where all are small', [4, 2], []],
  ['has nothing to do for nothing', [], []],
])('%s', (_, people, left) => expect(shown(people)).toEqual(left))

it('never leaves what is hidden resting on fewer than five, for every small table', () => {
  for (let code = 0; code < 8 ** 4; code++) {
    const people = [0, 1, 2, 3].map((place) => Math.floor(code / 8 ** place) % 8)
    const hidden = people.filter((_, index) => hideFew(people)[index])
    const left = people.filter((count, index) => count >= 5 && !hideFew(people)[index])
    if (hidden.length > 0 && left.length > 0) expect(Math.max(...hidden)).toBeGreaterThanOrEqual(5)
    expect(hidden.length).not.toBe(people.some((count) => count >= 5) ? 1 : -1)
  }
})
