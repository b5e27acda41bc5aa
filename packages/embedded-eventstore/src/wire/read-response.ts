import { ProtoWriter } from './proto-writer.ts'

const writer = new ProtoWriter(256)

const response = (field: number, write: () => void): Buffer => {
  writer.reset()
  const mark = writer.mark()
  write()
  writer.nest(field, mark)
  writer.frame()
  return writer.copy()
}

export const confirmationFrame = (subscriptionId: string): Buffer => response(2, () => writer.text(1, subscriptionId))

export const checkpointFrame = (position: number): Buffer =>
  response(3, () => {
    writer.number(2, position)
    writer.number(1, position)
  })

/** A missing stream is a message, not an error status. */
export const streamNotFoundFrame = (stream: string): Buffer =>
  response(4, () => {
    const mark = writer.mark()
    writer.text(3, stream)
    writer.nest(1, mark)
  })

export const caughtUpFrame = (): Buffer => response(8, () => undefined)
