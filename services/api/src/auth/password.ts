import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default variant), 46 MiB, one pass: about 50 ms of one core. */
const cost = { memoryCost: 46 * 1024, timeCost: 1, parallelism: 1 } as const

/** Two at a time: a flood of sign-ins must not take the whole machine's memory. */
const atOnce = 2
const mostWaiting = 100

let running = 0
let begun = 0
const waiting: (() => void)[] = []

const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting)
      throw Object.assign(new Error('Too many passwords are being checked at once'), { statusCode: 429 })
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running += 1
  begun += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** How often this process has hashed a password; for specs and measurements. */
export const hashesBegun = (): number => begun

/** The text to keep for a password. Nothing is cut off; the same letters typed in another way are the same password. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFC'), cost))

/** Whether the password is the one that was hashed. */
export const verifyPassword = ({ hash: kept, password }: { hash: string; password: string }): Promise<boolean> =>
  inTurn(() => verify(kept, password.normalize('NFC')))

let nobodys: Promise<string> | undefined

/** Makes ready what `verifyNothing` compares with, so that its first call takes no longer than others. */
export const prepareVerifyNothing = async (): Promise<void> => {
  nobodys ??= hashPassword(crypto.randomUUID())
  await nobodys
}

/** Does what checking a password does, for an account that is not there. */
export const verifyNothing = async (password: string): Promise<false> => {
  nobodys ??= hashPassword(crypto.randomUUID())
  await verifyPassword({ hash: await nobodys, password })
  return false
}
