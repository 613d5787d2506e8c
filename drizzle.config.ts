import { defineConfig } from 'drizzle-kit'

// lib/db/partitioned is left out: its table is made by a migration written by hand.
export default defineConfig({
  dialect: 'postgresql',
  schema: './lib/db/schema',
  out: './drizzle/migrations',
  casing: 'snake_case',
})
