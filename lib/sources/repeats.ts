import { KeyTable } from './key-table.ts'
import type { AnyKind } from './kinds/kind.ts'
import type { Mapping } from './mapping.ts'
import { madeId, type RowParser } from './parse/row-parser.ts'

type Policy = 'first' | 'last' | 'keep_all'

export interface Judged {
  /** Another row with this key is taken instead. */
  isRepeat: boolean
  /** The row's id where its key was given before and all rows are kept, or where the file gives no id. */
  id: string | null
}

/** Decides about rows with the same key. Is shown every row the mapping wants, in file order, so that it decides alike each time. */
export class Repeats {
  private readonly seen = new KeyTable()
  private readonly kind: AnyKind
  private readonly parser: RowParser
  private readonly policy: Policy
  private readonly givesId: boolean
  private readonly lasts: KeyTable | null

  /** `lasts` holds where each key stands last in the file; it is needed for the policy `last` alone. */
  constructor(kind: AnyKind, mapping: Mapping, parser: RowParser, lasts: KeyTable | null) {
    this.kind = kind
    this.parser = parser
    this.policy = policyOf(kind, mapping)
    this.givesId = kind.id in mapping.fields
    this.lasts = lasts
  }

  judge(cells: string[], place: number): Judged {
    const key = this.parser.keyOf(cells)
    if (key === null) return this.nameless(cells)
    if (this.policy === 'last') return { isRepeat: (this.lasts?.get(key) ?? place) !== place, id: this.givesId ? null : madeId(cells, 0) }
    const before = this.seen.get(key)
    this.seen.set(key, before + 1)
    if (this.policy === 'first') return { isRepeat: before > 0, id: this.givesId ? null : madeId(cells, 0) }
    // An order's lines share its id; of other records each needs one of its own.
    return { isRepeat: false, id: before === 0 || this.kind.name === 'orders' ? null : `${key}#${before + 1}` }
  }

  /** Rows without a key are told apart by all they say, and by how many said the same before. */
  private nameless(cells: string[]): Judged {
    const all = `\u001e${cells.join('\u001f')}`
    const before = this.seen.get(all)
    this.seen.set(all, before + 1)
    return { isRepeat: false, id: madeId(cells, before) }
  }
}

export function policyOf(kind: AnyKind, mapping: Mapping): Policy {
  return mapping.duplicates?.policy ?? kind.repeats(mapping)
}
