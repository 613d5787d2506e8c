import { checkReadiness } from '#lib/db/check-readiness.ts'

export const dynamic = 'force-dynamic'

/** Whether this process can serve people now: 200, or 503 with the reason. Tells how far the worker is behind. */
export async function GET(): Promise<Response> {
  const { ready, ...told } = await checkReadiness()
  return Response.json({ status: ready ? 'ready' : 'unavailable', ...told }, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
