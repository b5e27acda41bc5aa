import { clusterInfoFrame, type SupportedMethod, supportedMethodsFrame } from '../wire/cluster-response.ts'
import { handleAppend } from './append.ts'
import { handleBatchAppend } from './batch-append.ts'
import type { Call } from './call.ts'
import type { ServerContext } from './context.ts'
import { handleDelete } from './delete.ts'
import { handleRead } from './read.ts'
import { CallFailure, Code } from './status.ts'

/** The release whose protocol and rules this server follows. */
const PROTOCOL_VERSION = '24.10.0'

type Handler = (call: Call, context: ServerContext) => void

const STREAMS = '/event_store.client.streams.Streams'
const GOSSIP = '/event_store.client.gossip.Gossip'
const FEATURES = '/event_store.client.server_features.ServerFeatures'

const answer =
  (frameOf: (context: ServerContext) => Buffer): Handler =>
  (call, context) => {
    call.receive(
      () => undefined,
      () => {
        call.send(frameOf(context))
        call.finish()
      },
    )
  }

const features = answer(() => supportedMethodsFrame(PROTOCOL_VERSION, SUPPORTED))

const gossip = answer((context) =>
  clusterInfoFrame({ ...context.address(), instanceId: context.instanceId, now: context.now() }),
)

const HANDLERS: Readonly<Record<string, Handler>> = {
  [`${STREAMS}/Read`]: handleRead,
  [`${STREAMS}/Append`]: handleAppend,
  [`${STREAMS}/BatchAppend`]: handleBatchAppend,
  [`${STREAMS}/Delete`]: (call, context) => handleDelete(call, context, false),
  [`${STREAMS}/Tombstone`]: (call, context) => handleDelete(call, context, true),
  [`${GOSSIP}/Read`]: gossip,
  [`${FEATURES}/GetSupportedMethods`]: features,
}

/** What clients ask a server before they use a method: names in lower case, with the features they probe for. */
const FEATURES_OF: Readonly<Record<string, readonly string[]>> = {
  [`${STREAMS}/Read`]: ['position', 'events'],
  [`${STREAMS}/BatchAppend`]: ['deadline_duration'],
}

const SUPPORTED: readonly SupportedMethod[] = Object.keys(HANDLERS).map((path) => {
  const [, service = '', method = ''] = path.toLowerCase().split('/')
  return { service, method, features: FEATURES_OF[path] ?? [] }
})

/** Hands a call to its handler. What is out of scope is refused, and said aloud in the log. */
export const route = (path: string, call: Call, context: ServerContext): void => {
  const handler = HANDLERS[path]
  if (handler) return handler(call, context)
  context.log(`Refused ${path}: this server speaks ServerFeatures, Gossip and Streams only (UNIMPLEMENTED).`)
  call.fail(
    new CallFailure(
      Code.unimplemented,
      `${path} is not implemented by the embedded event store, which speaks ServerFeatures, Gossip and Streams only.`,
    ),
  )
}
