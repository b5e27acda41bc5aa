// @vitest-environment node
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

const texts = [
  '',
  'abc',
  'query Today { today { checkInCount } }',
  'ё田🌿',
  ...[55, 56, 57, 63, 64, 65, 119, 1_000].map((n) => 'x'.repeat(n)),
]

it.each(texts)('names a text as everybody else does (%s)', (text) =>
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex')),
)
