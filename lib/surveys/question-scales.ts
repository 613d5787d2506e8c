export const CES_SCALES = ['effort_5', 'effort_7', 'ease_0_5', 'agree_7'] as const
export const NPS_SCALES = ['nps_0_10', 'nps_1_10'] as const

interface Scale {
  lowest: number
  highest: number
}

/** The ends of every named scale. For effort a low number is easy; for ease and agreement a high one is. */
const NAMED: Record<string, Scale> = {
  nps_0_10: { lowest: 0, highest: 10 },
  nps_1_10: { lowest: 1, highest: 10 },
  effort_5: { lowest: 1, highest: 5 },
  effort_7: { lowest: 1, highest: 7 },
  ease_0_5: { lowest: 0, highest: 5 },
  agree_7: { lowest: 1, highest: 7 },
}

/** The whole numbers a person can choose on a scale: a name, or `lowest_highest` such as `1_5`. */
export function scaleEnds(scale: string): Scale {
  const named = NAMED[scale]
  if (named) return named
  const [lowest, highest] = scale.split('_').map(Number)
  if (lowest === undefined || highest === undefined || !Number.isInteger(lowest) || !Number.isInteger(highest)) throw new Error(`There is no scale ${scale}.`)
  return { lowest, highest }
}

/** Every point of a scale from its lowest to its highest. */
export function scalePoints({ lowest, highest }: Scale): number[] {
  return Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step)
}
