import { prepareOutsideDatabase } from '../lib/db/prepare-outside-database.ts'

/** Brings the database of DATABASE_URL up to date and ends: what a deployment runs before the server and the worker of a new version. */
const { DATABASE_URL, DATABASE_APP_URL } = process.env
if (!DATABASE_URL || !DATABASE_APP_URL) {
  console.error('Set DATABASE_URL (the owner, for migrations) and DATABASE_APP_URL (the application).')
  process.exit(2)
}
try {
  await prepareOutsideDatabase(DATABASE_URL, DATABASE_APP_URL, '')
  console.log('The database is up to date.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
