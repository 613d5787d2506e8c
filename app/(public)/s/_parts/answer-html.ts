import type { ReactElement } from 'react'

/** A page of plain HTML without any script of ours: a route handler answers it, because a page of the framework would bring 100 kB of runtime along. */
export async function answerHtml(page: ReactElement, status = 200): Promise<Response> {
  // Loaded here because the framework forbids a static import of the renderer in its server graph.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = `<!doctype html>${renderToStaticMarkup(page)}`
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex', vary: 'accept-language' }
  return new Response(html, { status, headers })
}
