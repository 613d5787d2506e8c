import { Refusal } from '../../shared/refusal.ts'
import type { ImportKind } from '../mapping.ts'
import { answers } from './answers.ts'
import { customers } from './customers.ts'
import type { AnyKind } from './kind.ts'
import { orders } from './orders.ts'
import { subscriptions } from './subscriptions.ts'

const KINDS: Partial<Record<ImportKind, AnyKind>> = { customers, subscriptions, orders, answers }

export function kindOf(name: ImportKind): AnyKind {
  const kind = KINDS[name]
  if (!kind) throw new Refusal('invalid', 'Nothing of the kind {kind} can be imported yet.', { details: { kind: name } })
  return kind
}
