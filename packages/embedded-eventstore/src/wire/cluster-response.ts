import { ProtoWriter } from './proto-writer.ts'

const LEADER = 8

/** `gossip.ClusterInfo` with this server as its only and leading member. */
export const clusterInfoFrame = (member: { instanceId: string; host: string; port: number; now: number }): Buffer => {
  const writer = new ProtoWriter(256)
  const info = writer.mark()
  const endPoint = writer.mark()
  writer.number(2, member.port)
  writer.text(1, member.host)
  writer.nest(5, endPoint)
  writer.number(4, 1)
  writer.number(3, LEADER)
  writer.number(2, member.now * 10_000)
  const id = writer.mark()
  writer.text(2, member.instanceId)
  writer.nest(1, id)
  writer.nest(1, info)
  writer.frame()
  return writer.copy()
}

export type SupportedMethod = {
  readonly service: string
  readonly method: string
  readonly features: readonly string[]
}

/** `server_features.SupportedMethods`; names in lower case, as clients compare them. */
export const supportedMethodsFrame = (version: string, methods: readonly SupportedMethod[]): Buffer => {
  const writer = new ProtoWriter(1024)
  writer.text(2, version)
  for (const { service, method, features } of methods.toReversed()) {
    const mark = writer.mark()
    for (const feature of features.toReversed()) writer.text(3, feature)
    writer.text(2, service)
    writer.text(1, method)
    writer.nest(1, mark)
  }
  writer.frame()
  return writer.copy()
}
