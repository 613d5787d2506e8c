/** A JSON answer to a machine; nothing between us and it may keep it. */
export function reply(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store', ...headers } })
}
