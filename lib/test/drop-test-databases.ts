import postgres from 'postgres'

/** Removes what earlier runs of the same kind left behind. */
export async function dropTestDatabases(adminUrl: string, kind: 'test' | 'e2e' | 'bench'): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const old = await admin<{ datname: string }[]>`select datname from pg_database where starts_with(datname, ${`${kind}_`})`
  for (const { datname } of old) await admin`drop database ${admin(datname)} with (force)`
  if (kind === 'test') await admin`drop database if exists peil_template with (force)`
  await admin.end()
}
