import type { RawAnswer } from '#lib/surveys/check-answers.ts'

/** The answers of a form. A field's first letter says of what sort it is: `s.` a score, `c.` options chosen, `t.` a text. */
export function readAnswers(form: URLSearchParams): Record<string, RawAnswer> {
  const answers: Record<string, RawAnswer> = {}
  for (const name of new Set(form.keys())) {
    const [, sort, key] = /^([sct])\.([a-z][a-z0-9_]*)$/.exec(name) ?? []
    if (!sort || !key) continue
    const first = form.get(name) ?? ''
    // A score that is no number stays the text it is, and the verb refuses it by the question's name.
    if (sort === 's') answers[key] = /^-?\d{1,9}$/.test(first) ? Number(first) : first
    else answers[key] = sort === 'c' ? form.getAll(name) : first
  }
  return answers
}

/** What was filled in, by question, to show it again. */
export function filledIn(form: URLSearchParams): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter((name) => /^[sct]\./.test(name))
  return Object.fromEntries(names.map((name) => [name.slice(2), form.getAll(name)]))
}
