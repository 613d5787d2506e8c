import { bigint, customType, integer } from 'drizzle-orm/pg-core'

/** Raw bytes as a Buffer; drizzle has no bytea of its own. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => 'bytea',
})

/** The first column of every key, index and foreign key of a tenant table. */
export const workspaceId = () => integer('workspace_id').notNull()

/** Money in minor units of the row's currency. */
export const minor = (name: string) => bigint(name, { mode: 'number' })
