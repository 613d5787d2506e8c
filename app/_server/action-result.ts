/** What an action answers a form: done, or what to mend. */
export type ActionResult<Data = unknown> =
  | { ok: true; data?: Data }
  | { ok: false; message: string; fields?: Record<string, string>; values?: Record<string, string> }
  | null
