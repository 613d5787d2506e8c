'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { Select } from './field.tsx'

/** Guesses the zone of the browser where none was chosen; without scripts it is a plain list. */
export function TimeZoneSelect({ label, zones, chosen, hint, error }: { label: ReactNode; zones: string[]; chosen?: string; hint?: ReactNode; error?: string }) {
  const list = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    const guess = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (!chosen && list.current && zones.includes(guess)) list.current.value = guess
  }, [chosen, zones])
  return (
    <Select ref={list} label={label} name="timeZone" defaultValue={chosen ?? 'Europe/Amsterdam'} hint={hint} error={error}>
      {zones.map((zone) => <option key={zone} value={zone}>{zone.replaceAll('_', ' ')}</option>)}
    </Select>
  )
}
