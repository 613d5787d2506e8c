import type { Bucket, Figure, Measured } from '../metrics/measure.ts'
import type { PlacedCard } from './card.ts'
import { hideFew } from './hide-few.ts'

/** A card as somebody outside the team sees it: figures resting on one to four people, and what would give them away, are blank and marked. */
export interface SharedCard {
  card: PlacedCard
  measured: Measured
  /** The whole figure is hidden. */
  isHidden: boolean
  /** Beginnings of hidden buckets. */
  hiddenBuckets: string[]
  /** How many groups are hidden; neither their names nor their sizes are told. */
  hiddenGroups: number
}

const blank = { value: null, parts: {}, n: null, interval: null, leftOut: {} }

/** How many people a figure certainly rests on. A metric that counts nothing of its own leans on the people of its rows. */
export function peopleBehind({ people = 0, n }: Figure): number {
  return n === null || n === 0 ? people : Math.min(n, people)
}

/** Blanks what rests on too few, within one card. Parts are taken off everywhere: they are counts of smaller groups still. */
export function sharedCard(card: PlacedCard, measured: Measured): SharedCard {
  const [isHidden = false] = hideFew([peopleBehind(measured)])
  const buckets = hideFew(measured.buckets.map(peopleBehind))
  const groups = hideFew(measured.groups.map(peopleBehind))
  const previous = measured.previous && hideFew([peopleBehind(measured.previous)])[0] === false && !isHidden ? measured.previous : null
  return {
    card,
    isHidden,
    measured: {
      ...measured,
      ...(isHidden ? blank : bare(measured)),
      buckets: measured.buckets.map((bucket, index): Bucket => ({ from: bucket.from, to: bucket.to, isRunning: bucket.isRunning, ...(buckets[index] ? blank : bare(bucket)) })),
      groups: measured.groups.flatMap((group, index) => (groups[index] || group.key === '' ? [] : [{ key: group.key, ...bare(group) }])),
      previous: previous && { from: previous.from, to: previous.to, change: previous.change, ...bare(previous) },
      yearBefore: null,
    },
    hiddenBuckets: measured.buckets.filter((_, index) => buckets[index]).map(({ from }) => from),
    hiddenGroups: groups.filter(Boolean).length,
  }
}

/** A card that shows nothing at all. */
export function hiddenCard(card: PlacedCard, measured: Measured): SharedCard {
  return { card, isHidden: true, hiddenBuckets: [], hiddenGroups: 0, measured: { ...measured, ...blank, people: undefined, buckets: [], groups: [], previous: null, yearBefore: null } }
}

function bare({ value, n, interval }: Figure): Figure & { people: undefined } {
  return { value, n, interval, parts: {}, leftOut: {}, people: undefined }
}
