import { z } from 'zod'

type Json = Record<string, unknown>

/** Turns zod schemas into JSON Schema; what a schema defines for itself, such as a rule within a rule, is moved to where a whole document can refer to it. */
export function schemaCollector() {
  const shared: Record<string, Json> = {}
  return {
    shared,
    schemaOf(schema: z.ZodType, io: 'input' | 'output', owner: string): Json {
      const { $schema: _, $defs, ...own } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
      const nameOf = (name: string) => `${owner}${name.replace(/^__/, '_')}`
      const moved = (part: unknown): unknown => {
        if (Array.isArray(part)) return part.map(moved)
        if (typeof part !== 'object' || part === null) return part
        return Object.fromEntries(Object.entries(part).map(([key, value]) =>
          key === '$ref' && typeof value === 'string' ? [key, value.replace(/^#\/\$defs\/(.+)$/, (_whole, name: string) => `#/components/schemas/${nameOf(name)}`)] : [key, moved(value)]))
      }
      for (const [name, definition] of Object.entries(($defs ?? {}) as Json)) shared[nameOf(name)] = moved(definition) as Json
      return moved(own) as Json
    },
  }
}
