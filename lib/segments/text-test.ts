import { type SQL, sql } from 'drizzle-orm'

export type TextTest =
  | { op: 'is' | 'is_not'; values: string[] }
  | { op: 'contains'; value: string }
  | { op: 'is_set' | 'is_not_set' }

/** A text against a test; what is not there is nothing, so `is_not` holds for it. */
export function textTest(text: SQL, test: TextTest): SQL {
  switch (test.op) {
    case 'is': return sql`(${text} in ${test.values}) is true`
    case 'is_not': return sql`(${text} in ${test.values}) is not true`
    case 'contains': return sql`(position(lower(${test.value}) in lower(${text})) > 0) is true`
    case 'is_set': return sql`(coalesce(${text}, '') <> '')`
    case 'is_not_set': return sql`(coalesce(${text}, '') = '')`
  }
}
