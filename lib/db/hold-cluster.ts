import postgres from 'postgres'

export interface Hold {
  release(): Promise<void>
  onLoss(tell: () => void): void
}

/** Takes the one hold on a cluster of our own, which ends with the connection however that ends; null where another has it. */
export async function holdCluster(adminUrl: string): Promise<Hold | null> {
  let released = false
  let lost = false
  let tell: (() => void) | undefined
  const connection = postgres(adminUrl, {
    max: 1, max_lifetime: null, onnotice: () => {}, connection: { application_name: 'peil start' },
    onclose: () => {
      if (released) return
      lost = true
      tell?.()
    },
  })
  const [row] = await connection<{ held: boolean }[]>`select pg_try_advisory_lock(7415002) as held`
  const release = () => {
    released = true
    return connection.end({ timeout: 2 })
  }
  if (!row?.held) {
    await release()
    return null
  }
  return {
    release,
    onLoss(callback) {
      tell = callback
      if (lost) callback()
    },
  }
}
