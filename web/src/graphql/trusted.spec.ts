// @vitest-environment node
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SetCloseness } from '../features/contact/documents.ts'
import { textOf } from './document.ts'
import { withDocumentId } from './trusted.ts'

const file = fileURLToPath(import.meta.resolve('@kith/graphql-schema/trusted-documents.json'))
const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>

describe('a trusted document', () => {
  it('is known to the server under the id that the client sends', () => {
    const body = JSON.stringify({ query: textOf(SetCloseness), operationName: 'SetCloseness', variables: { a: 1 } })
    const sent = JSON.parse(withDocumentId(body)) as Record<string, unknown>
    expect(sent).toEqual({
      documentId: expect.stringMatching(/^[0-9a-f]{64}$/),
      operationName: 'SetCloseness',
      variables: { a: 1 },
    })
    expect(documents[sent['documentId'] as string]).toContain('mutation SetCloseness')
    expect(documents[sent['documentId'] as string]).toContain('fragment ContactRow')
  })

  it('leaves alone what has no text', () => expect(withDocumentId('{"a":1}')).toBe('{"a":1}'))
})
