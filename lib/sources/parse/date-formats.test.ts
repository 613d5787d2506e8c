import { describe, expect, it } from 'vitest'
import { daysIn, instantsIn } from '../../shared/zoned-time.ts'
import { dateReader } from './date-formats.ts'

const at = (format: string, text: string) => {
  const read = dateReader(format)?.(text)
  return read && [read.year, read.month, read.day, read.hour, read.minute, read.second, read.offsetMinutes]
}

describe('dateReader', () => {
  it.each([
    ['iso', '2024-01-31', [2024, 1, 31, 0, 0, 0, null]], ['iso', '2024-01-31 14:05:09', [2024, 1, 31, 14, 5, 9, null]], ['iso', '2024-01-31T14:05Z', [2024, 1, 31, 14, 5, 0, 0]],
    ['iso', '2024-01-31T14:05:09.123+05:30', [2024, 1, 31, 14, 5, 9, 330]], ['iso', '2024-01-31T14:05:09-08', [2024, 1, 31, 14, 5, 9, -480]],
    ['MM/dd/yyyy hh:mm:ss a', '04/30/2014 12:51:52 AM', [2014, 4, 30, 0, 51, 52, null]], ['MM/dd/yyyy hh:mm:ss a', '04/30/2014 12:00:00 PM', [2014, 4, 30, 12, 0, 0, null]],
    ['d-M-yyyy', '1-2-2024', [2024, 2, 1, 0, 0, 0, null]], ['yyyyMMdd', '20240229', [2024, 2, 29, 0, 0, 0, null]], ['d MMM yy', '5 Mar 98', [1998, 3, 5, 0, 0, 0, null]],
    ['epoch', '86400', [1970, 1, 2, 0, 0, 0, 0]], ["dd.MM.yyyy 'om' HH:mm", '31.01.2024 om 08:30', [2024, 1, 31, 8, 30, 0, null]],
  ])('%s reads %s', (format, text, expected) => expect(at(format, text)).toEqual(expected))

  it.each([['iso', '2024-02-30'], ['iso', '2024-13-01'], ['dd-MM-yyyy', '31-02-2024'], ['hh:mm a MM/dd/yyyy', '13:00 PM 01/01/2024'], ['iso', 'yesterday'], ['HH:mm dd-MM-yyyy', '24:00 01-01-2024']])('%s declines %s', (format, text) => expect(at(format, text)).toBeNull())

  it('knows no format without a day, nor one that says a thing twice', () => {
    expect(dateReader('HH:mm')).toBeNull()
    expect(dateReader('dd-dd-yyyy MM')).toBeNull()
  })
})

describe('wall clocks', () => {
  const clock = (month: number, day: number, hour: number, minute: number) => ({ year: 2012, month, day, hour, minute, second: 30, millisecond: 0 })
  const iso = (zone: string, ...when: [number, number, number, number]) => new Date(instantsIn(zone)(clock(...when))).toISOString()

  it('takes the first of two readings in autumn and moves on over the gap in spring', () => {
    expect(iso('America/Los_Angeles', 11, 4, 1, 20)).toBe('2012-11-04T08:20:30.000Z')
    expect(iso('America/Los_Angeles', 3, 11, 2, 20)).toBe('2012-03-11T10:20:30.000Z')
    expect(iso('Australia/Lord_Howe', 10, 7, 2, 15)).toBe('2012-10-06T15:45:30.000Z')
  })

  it('tells the local day of an instant', () => {
    expect(daysIn('America/Los_Angeles')(Date.UTC(2012, 0, 1, 7, 59))).toBe('2011-12-31')
    expect(daysIn('Pacific/Kiritimati')(Date.UTC(2012, 0, 1, 10, 0))).toBe('2012-01-02')
  })
})
