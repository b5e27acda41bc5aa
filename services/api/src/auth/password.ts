import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library's default variant), 46 MiB, one pass: about 50 ms of one core. */
const cost = { memoryCost: 46 * 1024, timeCost: 1, parallelism: 1 } as const

/** Two at a time: a flood of sign-ins must not take the whole machine's memory. */
const atOnce = 2
const mostWaiting = 100

let running = 0
const waiting: (() => void)[] = []

const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (running >= atOnce) {
    if (waiting.length >= mostWaiting) throw new Error('Too many passwords are being checked at once')
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** The text to keep for a password. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFC'), cost))

/** Whether the password is the one that was hashed. */
export const verifyPassword = ({ hash: kept, password }: { hash: string; password: string }): Promise<boolean> =>
  inTurn(() => verify(kept, password.normalize('NFC')))

export const shortestPassword = 8
export const longestPassword = 128

const common = new Set(
  (
    'password password1 password123 passw0rd 12345678 123456789 1234567890 87654321 11111111 00000000 qwerty123 ' +
    'qwertyuiop qwerty12 1q2w3e4r 1qaz2wsx iloveyou sunshine princess football baseball superman welcome1 ' +
    'letmein1 trustno1 abcdefgh abcd1234 asdfghjk zxcvbnm1 michelle computer internet whatever starwars changeme ' +
    'admin123 administrator secret123 master123 dragon123 monkey123 shadow123 bootcamp'
  ).split(' '),
)

/** Why a new password cannot be taken, in words; undefined when it can. */
export const refusePassword = (password: string, email: string): string | undefined => {
  const lower = password.toLowerCase()
  if (Array.from(password).length < shortestPassword)
    return `Please choose a password of at least ${shortestPassword} characters.`
  if (password.length > longestPassword) return `Please choose a password of at most ${longestPassword} characters.`
  if (common.has(lower) || /^(.)\1+$/u.test(password) || lower === email.toLowerCase())
    return 'This password is one of the first that anybody would guess. Please choose another.'
  return undefined
}
