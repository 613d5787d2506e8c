/** Waits until the server says that it is ready; fails with its reason after a minute. */
export async function answersReady(port: string): Promise<void> {
  let reason = 'no answer'
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    try {
      const answer = await fetch(`http://localhost:${port}/api/health/ready`, { signal: AbortSignal.timeout(20_000) })
      if (answer.ok) return
      reason = (await answer.text()).slice(0, 300)
    } catch {
      // not listening yet
    }
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`The server did not become ready within a minute: ${reason}`)
}
