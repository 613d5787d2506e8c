import { z } from 'zod'

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Login of the owner: migrations only. */
  DATABASE_URL: z.string().min(1),
  /** Login of the application: no DDL, no bypass of row-level security. */
  DATABASE_APP_URL: z.string().min(1),
  DATABASE_PREPARE: z.enum(['true', 'false']).default('true').transform((v) => v === 'true'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(12),
  /** Where people reach the product: links in mails and the origin that actions accept. */
  APP_URL: z.url().default('http://localhost:3000'),
  AUTH_SECRET: z.string().min(32),
  /** Proxies of ours in front of the application; the client's address is read that many places from the right. */
  TRUSTED_PROXIES: z.coerce.number().int().min(1).max(9).default(1),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Peil <peil@localhost>'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  IMPORT_MAX_BYTES: z.coerce.number().int().default(200 * 1024 * 1024),
  IMPORT_MAX_ROWS: z.coerce.number().int().default(5_000_000),
})

export type Env = z.infer<typeof Environment>

let parsed: Env | undefined

/** The environment, checked once at first use; a missing or wrong variable is named in the error. */
export function env(): Env {
  if (parsed) return parsed
  const result = Environment.safeParse(process.env)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not complete. ${problems.join('; ')}`)
  }
  parsed = result.data
  return parsed
}
