import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { thing } from './actions.ts'
import { onEveryServer } from './servers.ts'

// The client itself always asks for ids as text. Others ask for them as two 64-bit halves.
const require = createRequire(import.meta.url)
const { ReadReq } = require('@eventstore/db-client/generated/streams_pb')
const { StreamsClient } = require('@eventstore/db-client/generated/streams_grpc_pb')
const { Empty, StreamIdentifier } = require('@eventstore/db-client/generated/shared_pb')
const grpc = createRequire(require.resolve('@eventstore/db-client'))('@grpc/grpc-js')

const halvesOf = (id: string): [bigint, bigint] => {
  const hex = id.replaceAll('-', '')
  return [BigInt.asIntN(64, BigInt(`0x${hex.slice(0, 16)}`)), BigInt.asIntN(64, BigInt(`0x${hex.slice(16)}`))]
}

onEveryServer('reading with structured ids', (subject) => {
  it('gives each id as two halves, and everything else unchanged', async () => {
    const stream = subject().stream()
    const id = 'f0e1d2c3-b4a5-4697-8887-796a5b4c3d2e'
    await subject().client.appendToStream(stream, thing(1, id))
    const identifier = new StreamIdentifier()
    identifier.setStreamName(Buffer.from(stream).toString('base64'))
    const streamOptions = new ReadReq.Options.StreamOptions()
    streamOptions.setStreamIdentifier(identifier)
    streamOptions.setStart(new Empty())
    const ids = new ReadReq.Options.UUIDOption()
    ids.setStructured(new Empty())
    const options = new ReadReq.Options()
    options.setStream(streamOptions)
    options.setCount('10')
    options.setNoFilter(new Empty())
    options.setUuidOption(ids)
    const request = new ReadReq()
    request.setOptions(options)
    const [, address = ''] = /:\/\/([^?/]+)/.exec(subject().connectionString) ?? []
    const raw = new StreamsClient(address, grpc.credentials.createInsecure())
    const events = []
    for await (const response of raw.read(request)) {
      if (response.hasEvent()) events.push(response.getEvent().getEvent())
    }
    raw.close()
    expect(events).toHaveLength(1)
    const structured = events[0].getId().getStructured()
    const halves = [structured.getMostSignificantBits(), structured.getLeastSignificantBits()]
    expect(halves.map(BigInt)).toEqual(halvesOf(id))
    expect(JSON.parse(Buffer.from(events[0].getData()).toString())).toEqual({ n: 1 })
  })
})
