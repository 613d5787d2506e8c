/** An error in one line fit for a log or a screen: a failed statement is told by its cause, without its text and values. */
export function describeProblem(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.message.startsWith('Failed query')) return error.cause instanceof Error ? describeProblem(error.cause) : 'A statement failed.'
  return (error.message.split('\n')[0] ?? '').slice(0, 300)
}
