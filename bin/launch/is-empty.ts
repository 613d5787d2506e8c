import { sql } from 'drizzle-orm'
import { openDatabase } from '../../lib/db/database.ts'

/** Whether nobody has an account yet. */
export async function isEmpty(url: string): Promise<boolean> {
  const db = openDatabase(url, { pool: 1 })
  try {
    return (await db.orm.execute(sql`select 1 from users limit 1`)).length === 0
  } finally {
    await db.close()
  }
}
