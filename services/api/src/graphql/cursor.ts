import { createHmac, timingSafeEqual } from 'node:crypto'
import type { UserId } from '@kith/kernel'
import { publicError } from './errors.ts'

/** What a cursor is good for: this viewer, this list, these filters and this order. */
export interface CursorScope {
  readonly viewer: UserId
  readonly list: string
  readonly about?: unknown
}

/** Turns the place in a list into text that nobody else can make, and back. */
export interface CursorSigner {
  readonly sign: (scope: CursorScope, place: unknown) => string
  /** The place, or a BAD_CURSOR error when the text was made up, changed, or made for another list or viewer. */
  readonly open: <Place>(scope: CursorScope, cursor: string) => Place
}

const bad = () => publicError('BAD_CURSOR', 'This place in the list is not valid any more. Please load the list again.')

const macBytes = 16

/** `secret`: at least 32 random bytes, the same over restarts so that open pages go on working. */
export const createCursorSigner = (secret: Uint8Array): CursorSigner => {
  const key = createHmac('sha256', secret).update('kith cursors').digest()
  const macOf = (scope: CursorScope, place: string): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([scope.viewer, scope.list, scope.about ?? null]))
      .update('\0')
      .update(place)
      .digest()
      .subarray(0, macBytes)

  return {
    sign: (scope, place) => {
      const text = JSON.stringify(place)
      return Buffer.concat([macOf(scope, text), Buffer.from(text)]).toString('base64url')
    },
    open: (scope, cursor) => {
      if (cursor.length > 4_000 || !/^[\w-]+$/.test(cursor)) throw bad()
      const bytes = Buffer.from(cursor, 'base64url')
      const mac = bytes.subarray(0, macBytes)
      const text = bytes.subarray(macBytes).toString()
      if (mac.length !== macBytes || !timingSafeEqual(mac, macOf(scope, text))) throw bad()
      return JSON.parse(text) as never
    },
  }
}
