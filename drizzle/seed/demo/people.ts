import type { Dice } from './dice.ts'

const FIRST = {
  NL: ['Sanne', 'Daan', 'Lotte', 'Bram', 'Femke', 'Thijs', 'Eva', 'Ruben', 'Noor', 'Jesse'],
  RO: ['Ioana', 'Andrei', 'Maria', 'Mihai', 'Elena', 'Vlad', 'Ana', 'Radu', 'Ilinca', 'Ștefan'],
  GB: ['Emma', 'Oliver', 'Grace', 'Harry', 'Amelia', 'James', 'Isla', 'Tom', 'Ruby', 'Noah'],
  DE: ['Lena', 'Jonas', 'Mia', 'Felix', 'Hannah', 'Lukas', 'Clara', 'Paul', 'Marie', 'Finn'],
} as const
const LAST = {
  NL: ['de Vries', 'Jansen', 'Bakker', 'Visser', 'Smit', 'Mulder', 'Bos', 'Vos', 'Peters', 'Dekker'],
  RO: ['Popescu', 'Ionescu', 'Dumitru', 'Stan', 'Marin', 'Matei', 'Rusu', 'Ilie', 'Toma', 'Lazăr'],
  GB: ['Walker', 'Hughes', 'Turner', 'Clarke', 'Morris', 'Ward', 'Baker', 'Cooper', 'Shaw', 'Wells'],
  DE: ['Wagner', 'Becker', 'Hofmann', 'Koch', 'Richter', 'Wolf', 'Schröder', 'Neumann', 'Krüger', 'Braun'],
} as const
const STEMS = ['North', 'Harbour', 'Blue', 'Linden', 'Copper', 'River', 'Bright', 'Amber', 'Stone', 'Green', 'Silver', 'Oak', 'Maple', 'Quay', 'Delta', 'Polder', 'Carpat', 'Dunav', 'Alba', 'Meridian', 'Solid', 'Swift', 'Clover', 'Anchor', 'Beacon', 'Granite', 'Willow', 'Summit', 'Orchard', 'Lantern'] as const
const TRADES = ['Bakery', 'Care', 'Logistics', 'Cleaning', 'Events', 'Hotels', 'Retail', 'Clinics', 'Builders', 'Catering', 'Security', 'Sports'] as const

export const COUNTRIES = ['NL', 'NL', 'NL', 'RO', 'RO', 'GB', 'DE'] as const
export type Country = (typeof COUNTRIES)[number]
export const LANGUAGE: Record<Country, 'nl' | 'ro' | 'en'> = { NL: 'nl', RO: 'ro', GB: 'en', DE: 'en' }

/** Names of 360 companies, each once: the stem and trade turn at different speeds. */
export function companyName(index: number): { name: string; trade: string } {
  const trade = TRADES[(index * 7 + Math.floor(index / STEMS.length)) % TRADES.length] ?? TRADES[0]
  return { name: `${STEMS[index % STEMS.length] ?? STEMS[0]} ${trade}`, trade }
}

export function personName(dice: Dice, country: Country): string {
  return `${dice.pick(FIRST[country])} ${dice.pick(LAST[country])}`
}
