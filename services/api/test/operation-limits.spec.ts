import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { limitOperations } from '../src/graphql/limits.ts'

const schema = buildSchema('type Query { a: A } type A { a: A, x: Int }')
const complaints = (query: string) =>
  validate(schema, parse(query), [limitOperations]).map(({ extensions }) => extensions['code'])
const nested = (depth: number): string => (depth === 1 ? 'x' : `a { ${nested(depth - 1)} }`)

describe('an operation', () => {
  it('may be eight deep', () => expect(complaints(`{ ${nested(8)} }`)).toEqual([]))
  it.each([
    ['nine deep', `{ ${nested(9)} }`],
    ['nine deep through fragments', `{ a { ...F } } fragment F on A { ${nested(8)} }`],
    ['sixteen aliases', `{ a { ${Array.from({ length: 16 }, (_, index) => `x${index}: x`).join(' ')} } }`],
    ['eleven root fields', `{ ${Array.from({ length: 11 }, () => 'a { x }').join(' ')} }`],
    ['eleven root fields in fragments', `{ ...F ...F ...F } fragment F on Query { a { x } a { x } a { x } a { x } }`],
    ['many directives', `{ a { x ${'@include(if: true) '.repeat(21)} } }`],
  ])('is refused: %s', (_what, query) => expect(complaints(query)).toEqual(['TOO_COMPLEX']))
  it('that spreads a fragment into itself ends', () =>
    expect(() => complaints('{ a { ...F } } fragment F on A { a { ...F } }')).not.toThrow())
})
