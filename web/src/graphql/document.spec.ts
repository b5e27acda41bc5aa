// @vitest-environment node
import { stringifyDocument } from '@urql/core'
import { describe, expect, it } from 'vitest'
import { graphql } from './document.ts'

const read = graphql as unknown as (text: string) => Parameters<typeof stringifyDocument>[0]

describe('a document', () => {
  it('brings the fragments that it spreads, and theirs, once each', () => {
    read('fragment SpecInner on Contact { id }')
    read('fragment SpecOuter on Contact { name ...SpecInner }')
    const text = stringifyDocument(read('query Spec { contact(id: "1") { ...SpecOuter ...SpecInner } }'))
    expect(text.match(/fragment SpecInner/g)).toHaveLength(1)
    expect(text.match(/fragment SpecOuter/g)).toHaveLength(1)
  })

  it('says which fragment is missing', () => {
    expect(() => read('query Lost { contact(id: "1") { ...SpecNowhere } }')).toThrow('SpecNowhere is not loaded')
  })

  it('leaves type conditions alone', () => {
    expect(() => read('query Inline { contact(id: "1") { ... on Contact { id } } }')).not.toThrow()
  })
})
