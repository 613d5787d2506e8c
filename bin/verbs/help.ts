import { VERBS } from './registry.ts'

/** All verbs with what they do, and what holds for each of them. */
export async function helpText(): Promise<string> {
  const width = Math.max(...Object.keys(VERBS).map((name) => name.length))
  const lines = await Promise.all(Object.entries(VERBS).map(async ([name, load]) => `  ${name.padEnd(width)}  ${(await load()).summary}`))
  return `Peil at the command line: npm run -s peil -- <verb> …

${lines.join('\n')}
  ${'help'.padEnd(width)}  This text; <verb> --help tells about one

--json prints one JSON document and nothing else. Exit code 0: done, 1: refused or failed, 2: wrongly asked.
The database is the one that DATABASE_URL names, else the one of npm start.`
}
