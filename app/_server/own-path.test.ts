import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

describe('the way on after the door', () => {
  it.each(['/w/team', '/w/team/metrics?period=month', '/invite/abc'])('follows a path of ours: %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    undefined, null, '', 'https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example',
    'javascript:alert(1)', ' //evil.example', 'w/team', '/..//evil.example', '/x/..//evil.example', '/%2e%2e//evil.example', 'http:evil.example',
  ])('goes to the front page instead of %j', (wish) => {
    const path = ownPath(wish)
    expect(new URL(path, 'http://own.example').origin).toBe('http://own.example')
    expect(path.startsWith('//')).toBe(false)
  })
})
