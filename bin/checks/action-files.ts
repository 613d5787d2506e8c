import type { Finding, Source } from './read-tree.ts'

const DOORS = /^\s*(?:action|leavingAction|publicAction|personAction)\s*(?:<|\()/

/** A `'use server'` file may export nothing but actions made by one of the doors: each export of it is a public endpoint. */
export function actionFaults(tree: Source[]): Finding[] {
  return tree.flatMap((source) => {
    if (/[;\n{]\s*['"]use server['"]/.test(source.plain.trimStart())) return [{ path: source.path, says: 'An action inside another file has no door: put it into actions.ts.' }]
    if (!/^\s*['"]use server['"]/.test(source.plain)) return []
    return [...source.code.matchAll(/\bexport\b([^\n]*)/g)].flatMap(([, rest = '']) => faultOf(source.path, rest))
  })
}

function faultOf(path: string, rest: string): Finding[] {
  const made = /^\s+const\s+(\w+)(?::[^=]+)?\s*=(.*)$/.exec(rest)
  if (!made) return [{ path, says: `A 'use server' file exports only actions; this is "export${rest.slice(0, 60)}".` }]
  const [, name = '', value = ''] = made
  if (!DOORS.test(value)) return [{ path, says: `${name} is not made by action(), leavingAction(), publicAction() or personAction().` }]
  return name.endsWith('Action') ? [] : [{ path, says: `${name} is an action: its name ends in Action.` }]
}
