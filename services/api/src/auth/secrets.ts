import { createHash, randomBytes } from 'node:crypto'

const shape = /^[\w-]{43}$/

/** 256 random bits as 43 characters that need no escaping. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** Whether a text could be one of ours; spares the database the rest. */
export const isSecret = (text: string): boolean => shape.test(text)

/** What is kept of a secret. It has enough randomness of its own: a slow hash would add nothing. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()
