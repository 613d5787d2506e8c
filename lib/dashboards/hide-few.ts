/** Fewer people than this are never shown apart. */
export const FEWEST = 5

/**
 * Which cells of a table are to be hidden, given the people each rests on: those resting on one to four, and as soon as
 * there is one of these, the smallest of the others as well. So what is hidden can be worked out from totals only together
 * with a cell of at least five people. Cells without anybody say nothing about anybody and stay.
 */
export function hideFew(people: readonly number[]): boolean[] {
  const hidden = people.map((count) => count > 0 && count < FEWEST)
  if (!hidden.includes(true)) return hidden
  let smallest = -1
  for (const [index, count] of people.entries()) {
    if (count >= FEWEST && (smallest < 0 || count < (people[smallest] ?? 0))) smallest = index
  }
  if (smallest >= 0) hidden[smallest] = true
  return hidden
}
