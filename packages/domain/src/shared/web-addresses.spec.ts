import { describe, expect, it } from 'vitest'
import { hasForeignAddress, webAddressesIn } from './web-addresses.ts'

describe('web addresses in a text', () => {
  it.each([
    ['', 0],
    ['Ask me about the team. We use http and www a lot.', 0],
    ['https://a.example', 1],
    ['https://www.a.example and WWW.B.example', 2],
    ['https://a.example,https://b.example;http://c.example', 3],
    ['(www.a.example)www.b.example', 2],
    ['ｈｔｔｐｓ：／／a.example', 1],
    ['https://a.example/?to=https://b.example', 2],
  ])('are counted: %s', (text, count) => expect(webAddressesIn(text)).toBe(count))

  it.each(['ftp://a.example', 'javascript:alert(1)', 'See data:text/html,x', 'FILE:///etc', 'git+ssh://a.example'])(
    'are not what this is: %s',
    (text) => expect(hasForeignAddress(text)).toBe(true),
  )
  it.each(['https://a.example', 'Apply.https://a.example', 'Team: data', 'data: we have much', 'at 10:30', 'and/or'])(
    'may be there, or nothing like them: %s',
    (text) => expect(hasForeignAddress(text)).toBe(false),
  )
})
