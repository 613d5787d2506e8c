import { tokenScope } from '#lib/auth/token-scope.ts'
import { appDatabase } from '#lib/db/database.ts'
import { PROOF_HOURS } from '#lib/dashboards/share-proof.ts'
import { UnlockShare, unlockShare } from '#lib/dashboards/unlock-share.ts'
import { env } from '#lib/shared/env.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import { PROOF_COOKIE } from '#app/_server/share-door.ts'

/**
 * Takes the password of a link and answers with a proof for its path alone, or leads back to the form.
 * A route and not an action: from a page with `no-referrer` a browser posts with the origin "null", which actions refuse.
 */
export async function POST(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params
  const page = `/d/${encodeURIComponent(token)}`
  if (!isOwnForm(request)) return back(page)
  const found = await tokenScope(appDatabase(), 'share', token)
  if (!found) return back(page)
  const input = UnlockShare.safeParse({ token, password: (await request.formData()).get('password') ?? '' })
  if (!input.success) return back(`${page}?try=wrong`)
  try {
    const proof = await unlockShare(appDatabase(), found.scope, input.data)
    const secure = env().APP_URL.startsWith('https:') ? '; Secure' : ''
    return back(page, { 'set-cookie': `${PROOF_COOKIE}=${proof}; Path=${page}; Max-Age=${PROOF_HOURS * 3600}; HttpOnly; SameSite=Lax${secure}` })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return back(error.code === 'missing' ? page : `${page}?try=${error.code === 'limited' ? 'limited' : 'wrong'}`)
  }
}

/** Sent by a page of ours: by its origin, or, where the browser withholds that, by its own word for where the form stood. No page can set either. */
function isOwnForm({ headers }: Request): boolean {
  const origin = headers.get('origin')
  return origin === new URL(env().APP_URL).origin || (origin === 'null' && headers.get('sec-fetch-site') === 'same-origin')
}

function back(path: string, more: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'private, no-store', ...more } })
}
