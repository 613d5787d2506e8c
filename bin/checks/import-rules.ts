import { importsOf } from './imports.ts'
import { type Finding, isTest, type Source } from './read-tree.ts'

/** The rooms of lib from left to right: a room imports only from rooms further left, never from one in its own place. */
export const LADDER = [
  ['shared'], ['db'], ['auth'], ['mail'], ['workspaces'], ['team'], ['customers'], ['surveys', 'events', 'revenue', 'support', 'social'], ['segments'], ['campaigns'],
  ['metrics'], ['health'], ['dashboards'], ['follow-ups', 'alerts'], ['sources'], ['jobs'],
] as const

const FRAMEWORK = /^(next|react|react-dom|next-auth|next-intl|@auth\/|@tremor\/|radix-ui|lucide-react)(\/|$)/
const DRIVER = /^(postgres|pg|drizzle-orm\/postgres-js)(\/|$)/

interface Edge {
  from: string
  to: string
  isPackage: boolean
  typesOnly: boolean
  source: Source
}

const RULES: { says: string; broken(edge: Edge): boolean }[] = [
  { says: 'nothing imports app', broken: ({ from, to }) => to.startsWith('app/') && !from.startsWith('app/') },
  { says: 'lib knows no framework', broken: ({ from, to, isPackage }) => from.startsWith('lib/') && isPackage && FRAMEWORK.test(to) },
  { says: 'only lib/db imports the driver', broken: ({ from, to, isPackage }) => isPackage && DRIVER.test(to) && !/^lib\/(db|test)\//.test(from) && !isTest(from) },
  { says: 'no verb of lib reaches for the database by itself: it is given a scope', broken: holdsTheDatabase },
  { says: 'lib and app import nothing from bin, drizzle/seed or e2e', broken: ({ from, to }) => /^(lib|app)\//.test(from) && /^(bin|e2e|drizzle\/seed)\//.test(to) },
  { says: 'only tests import lib/test', broken: ({ from, to }) => to.startsWith('lib/test/') && !isTest(from) && !/^bin\/(e2e|bench|bar)/.test(from) },
  { says: 'e2e sees the product through the browser', broken: ({ from, to }) => from.startsWith('e2e/') && /^(app|lib)\//.test(to) && !to.startsWith('lib/test/') },
  { says: 'a room of lib imports only from rooms further left', broken: climbsTheLadder },
  { says: 'a metric definition imports only the vocabulary and tables', broken: ({ from, to }) => /^lib\/metrics\/definitions\//.test(from) && !isTest(from) && !VOCABULARY.test(to) },
  { says: 'a client file imports only types from lib', broken: ({ source, to, typesOnly }) => to.startsWith('lib/') && !typesOnly && /^\s*['"]use client['"]/.test(source.plain) },
]

const VOCABULARY = /^(drizzle-orm$|lib\/metrics\/(define|parts|statistics|source)\.ts$|lib\/metrics\/sources\/|lib\/db\/(schema|partitioned)\/)/

function holdsTheDatabase({ from, to, source }: Edge): boolean {
  return from.startsWith('lib/') && !/^lib\/(db|test)\//.test(from) && !isTest(from) && to === 'lib/db/database.ts' && /\bappDatabase\b|\bopenDatabase\b/.test(source.code)
}

function climbsTheLadder({ from, to }: Edge): boolean {
  const [here, there] = [roomOf(from), roomOf(to)]
  if (!here || !there || here === there || here === 'test' || isTest(from)) return false
  const [mine, theirs] = [placeOf(here), placeOf(there)]
  return mine === -1 || theirs === -1 || theirs >= mine
}

const roomOf = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1]
const placeOf = (room: string) => LADDER.findIndex((places) => (places as readonly string[]).includes(room))

/** Every import that the house does not allow. */
export function importFaults(tree: Source[]): Finding[] {
  return tree.flatMap((source) => importsOf(source).flatMap((one) => {
    const edge = { from: source.path, source, ...one }
    return RULES.filter((rule) => rule.broken(edge)).map(({ says }) => ({ path: source.path, says: `${says} (it imports ${one.to})` }))
  }))
}

/** Files that only pass on what others export, and exports of everything. */
export function barrels(tree: Source[]): Finding[] {
  return tree.filter(({ path, plain }) => {
    const rest = plain.replace(/\bexport\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"][^'"]+['"];?/g, '')
    return /\bexport\s+\*/.test(plain) || (/\bexport\b[^\n]*\bfrom\b/.test(plain) && rest.trim() === '') || /(^|\/)index\.tsx?$/.test(path)
  }).map(({ path }) => ({ path, says: 'No barrel files: import from where a thing is made.' }))
}
