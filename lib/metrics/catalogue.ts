import type { Family, Metric } from './define.ts'
import { METRICS } from './registry.ts'
import { UPCOMING, type Upcoming } from './upcoming.ts'

export const FAMILIES: readonly Family[] = ['survey', 'revenue', 'product', 'web', 'support', 'social']

export interface CatalogueFamily {
  family: Family
  working: Metric[]
  upcoming: Upcoming[]
}

/** The whole catalogue by family, or what of it holds every word of `search` in its name, its definition or its key, in any of the three languages. */
export function catalogue(search = ''): CatalogueFamily[] {
  const words = plain(search).split(/\s+/).filter(Boolean)
  const matches = ({ key, name, about }: Pick<Metric, 'key' | 'name' | 'about'>) => {
    const text = plain([key, ...Object.values(name), ...Object.values(about)].join(' '))
    return words.every((word) => text.includes(word))
  }
  return FAMILIES.map((family) => ({
    family,
    working: METRICS.filter((one) => one.family === family && matches(one)),
    upcoming: UPCOMING.filter((one) => one.family === family && matches(one)),
  })).filter(({ working, upcoming }) => working.length + upcoming.length > 0)
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
