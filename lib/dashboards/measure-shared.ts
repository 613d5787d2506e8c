import type { Scope } from '../auth/scope.ts'
import { type Measured, measure } from '../metrics/measure.ts'
import type { Rule } from '../segments/rule.ts'
import { type Grain, nextStart, type Period, startOf } from '../shared/period.ts'
import type { PlacedCard } from './card.ts'
import { type CardGroup, groupCards } from './card-groups.ts'
import type { Frozen } from './frozen.ts'
import { figureOf } from './measure-cards.ts'
import { hiddenCard, type SharedCard, sharedCard } from './shared-card.ts'

/** Dimensions of which one divides the groups of another: side by side they would show what either hides. */
const NESTED = [['survey', 'question', 'scale'], ['plan', 'customer.plan']]

/** Measures the frozen cards of a link over its days, with everything blank that rests on fewer than five people. */
export async function measureShared(scope: Scope, frozen: Frozen, period: Period): Promise<SharedCard[]> {
  const cards = frozen.cards.map(asShared)
  const frame = { ...period, grain: frozen.grain, compare: true }
  const groups = await Promise.all(groupCards(cards, frame).map((group) => measureGroup(scope, group, frozen.segment?.rule ?? null)))
  const byNo = new Map(groups.flat().map((one) => [one.card.cardNo, one]))
  return withoutNested(cards.flatMap(({ cardNo }) => byNo.get(cardNo) ?? []))
}

/** A narrowed card is one group of a breakdown, told as a number: over time it could be subtracted from the trend of all. */
function asShared(card: PlacedCard): PlacedCard {
  return card.onlyBy ? { ...card, view: 'figure', by: undefined } : card
}

async function measureGroup(scope: Scope, { cards, question }: CardGroup, rule: Rule | null): Promise<SharedCard[]> {
  const [first] = cards
  if (!first?.onlyBy) {
    const figures = await measure(scope, question, { rule })
    return cards.map((card) => withoutCutEnds(sharedCard(card, figureOf(card, figures)), question.grain))
  }
  // Measured together with its complement, so that it is hidden too where the complement is small.
  const whole = { ...question, by: first.onlyBy, compare: false, grain: undefined, filters: {} }
  const figures = await measure(scope, whole, { rule })
  return cards.map((card) => onlyGroup(card, figureOf(card, figures)))
}

/** Hidden or not was settled with all buckets; on a line, half a month at its beginning would look like a rise, and at its end is not final. */
function withoutCutEnds(shared: SharedCard, grain: Grain | undefined): SharedCard {
  const { buckets } = shared.measured
  if (!grain || buckets.length < 3) return shared
  const isWhole = ({ from, to }: Period) => startOf(grain, from) === from && nextStart(grain, from) === to
  const left = buckets.filter((bucket, index) => index > 0 || isWhole(bucket)).map((bucket) => ({ ...bucket, isRunning: bucket.isRunning || (bucket.to === shared.measured.period.to && !isWhole(bucket)) }))
  return { ...shared, measured: { ...shared.measured, buckets: left } }
}

function onlyGroup(card: PlacedCard, measured: Measured): SharedCard {
  const shown = sharedCard(card, measured).measured.groups.find(({ key }) => key === card.onlyValue)
  const isEmpty = !measured.groups.some(({ key }) => key === card.onlyValue)
  if (!shown) return { ...hiddenCard(card, measured), isHidden: !isEmpty }
  const { key: _, ...figure } = shown
  return { card, isHidden: false, hiddenBuckets: [], hiddenGroups: 0, measured: { ...measured, ...figure, groups: [], previous: null, yearBefore: null } }
}

/** Of nested breakdowns of one metric only the first is shown as soon as one of them hides something. */
function withoutNested(cards: SharedCard[]): SharedCard[] {
  const dimension = ({ card }: SharedCard) => card.by ?? card.onlyBy
  return cards.map((one, index) => {
    const family = NESTED.find((names) => names.includes(dimension(one) ?? ''))
    if (!family) return one
    const kin = cards.filter((other) => other.card.metric === one.card.metric && family.includes(dimension(other) ?? ''))
    const hides = kin.some(({ hiddenGroups, isHidden }) => hiddenGroups > 0 || isHidden)
    const isLater = cards.slice(0, index).some((other) => kin.includes(other) && dimension(other) !== dimension(one))
    return hides && isLater ? hiddenCard(one.card, one.measured) : one
  })
}
