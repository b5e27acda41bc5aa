import { describe, expect, it } from 'vitest'
import { parseAddress } from './address.ts'

describe('an e-mail address', () => {
  it.each([
    ['amara@harbor.example', 'amara@harbor.example'],
    ['  Amara.Okafor+kith@Harbor.Example ', 'Amara.Okafor+kith@harbor.example'],
    ['kith@localhost', 'kith@localhost'],
    ['jo@bücher.example', 'jo@xn--bcher-kva.example'],
  ])('takes %j', (text, address) => expect(parseAddress(text)).toBe(address))

  it.each([
    '',
    'amara',
    '@harbor.example',
    'amara@',
    'a@x.example, b@y.example',
    'a@x.example;b@y.example',
    'a@x.example\r\nBcc: b@y.example',
    'a@x.example\u0000',
    '"a@x.example"@y.example',
    'a b@x.example',
    'a@[127.0.0.1]',
    'a@x.example>',
    '<a@x.example>',
    'a..b@x.example',
    '.a@x.example',
    'a@x..example',
    'a@-x.example',
    'a@x.example(comment)',
    `${'a'.repeat(65)}@x.example`,
    `a@${'x.'.repeat(127)}example`,
  ])('refuses %j', (text) => expect(parseAddress(text)).toBeUndefined())
})
