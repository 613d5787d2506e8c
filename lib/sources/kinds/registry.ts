import type { ImportKind } from '../mapping.ts'
import { answers } from './answers.ts'
import { contacts } from './contacts.ts'
import { customers } from './customers.ts'
import { events } from './events.ts'
import type { AnyKind } from './kind.ts'
import { orders } from './orders.ts'
import { subscriptions } from './subscriptions.ts'
import { tickets } from './tickets.ts'

const KINDS: Record<ImportKind, AnyKind> = { customers, contacts, subscriptions, orders, tickets, events, answers }

export function kindOf(name: ImportKind): AnyKind {
  return KINDS[name]
}
