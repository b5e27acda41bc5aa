import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAppendMessage, readBatchAppendMessage, readDeleteRequest } from './append-request.ts'
import { MessageAssembler, MessageTooLarge } from './message-assembler.ts'
import { MalformedMessage, ProtoReader } from './proto-reader.ts'
import { ProtoWriter } from './proto-writer.ts'
import { readReadRequest } from './read-request.ts'
import { readRecordedEvent, recordedEventOf, writeEventFrame } from './recorded-event.ts'
import { readUuid, structuredUuid, uuidFromBytes, uuidToBytes } from './uuid.ts'

const written = (write: (writer: ProtoWriter) => void): Buffer => {
  const writer = new ProtoWriter(16)
  write(writer)
  return writer.copy()
}

describe('protobuf', () => {
  it('numbers, texts and bytes come back as they went', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array({ maxLength: 300 }),
        (n, text, bytes) => {
          const reader = new ProtoReader(
            written((writer) => {
              writer.blob(3, Buffer.from(bytes))
              writer.text(2, text)
              writer.number(1, n)
            }),
          )
          expect([reader.tag(), reader.varint()]).toEqual([0x08, n])
          expect([reader.tag(), reader.text()]).toEqual([0x12, Buffer.from(text).toString()])
          expect([reader.tag(), reader.slice()]).toEqual([0x1a, Buffer.from(bytes)])
          expect(reader.done).toBe(true)
        },
      ),
    )
  })

  it('any bytes are either understood or malformed, never a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        for (const read of [readReadRequest, readAppendMessage, readBatchAppendMessage, readDeleteRequest]) {
          try {
            read(Buffer.from(bytes))
          } catch (error) {
            expect(error).toBeInstanceOf(MalformedMessage)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('ids come back from text, bytes and halves', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(uuidFromBytes(uuidToBytes(id))).toBe(id)
        expect(readUuid(new ProtoReader(structuredUuid(id)))).toBe(id)
        expect(readUuid(new ProtoReader(written((writer) => writer.text(2, id.toUpperCase()))))).toBe(id)
      }),
    )
  })

  it('a stored event names its stream and type and holds its data', () => {
    const frame = writeEventFrame(new ProtoWriter(16), {
      id: '00000000-0000-4000-8000-000000000001',
      stream: 'störe',
      type: 'thing',
      isJson: true,
      revision: 300,
      position: 5_000_000_000,
      createdAt: 1_700_000_000_000,
      metadata: Buffer.alloc(0),
      data: Buffer.from('{"a":1}'),
    })
    expect(frame.readUInt32BE(1)).toBe(frame.length - 5)
    expect(readRecordedEvent(recordedEventOf(frame))).toEqual({
      stream: 'störe',
      type: 'thing',
      data: Buffer.from('{"a":1}'),
    })
  })
})

describe('the message assembler', () => {
  const framed = (content: Buffer): Buffer => {
    const prefix = Buffer.alloc(5)
    prefix.writeUInt32BE(content.length, 1)
    return Buffer.concat([prefix, content])
  }

  it('puts messages together however the bytes were cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 10 }),
        (contents, cuts) => {
          const bytes = Buffer.concat(contents.map((content) => framed(Buffer.from(content))))
          const assembler = new MessageAssembler()
          const received: Buffer[] = []
          for (let at = 0, i = 0; at < bytes.length; i++) {
            const length = cuts[i % cuts.length] ?? 1
            assembler.push(bytes.subarray(at, at + length), (message) => received.push(message))
            at += length
          }
          expect(received).toEqual(contents.map((content) => Buffer.from(content)))
        },
      ),
    )
  })

  it('refuses what is compressed or beyond the limit', () => {
    const push = (bytes: number[]) => new MessageAssembler().push(Buffer.from(bytes), () => undefined)
    expect(() => push([1, 0, 0, 0, 0])).toThrow(MalformedMessage)
    expect(() => push([0, 0xff, 0, 0, 0])).toThrow(MessageTooLarge)
  })
})
