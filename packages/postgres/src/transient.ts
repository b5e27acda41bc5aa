/** Connection gone, rolled back for another's sake, out of resources, shut down by hand, system error. */
const transientClasses = new Set(['08', '40', '53', '57', '58'])
const lockNotAvailable = '55P03'
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
])
/** What `pg` itself says, without a code. */
const networkWords =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether the same work may well succeed in a moment: the server or the way to it is at fault, not the work. */
export const isTransient = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (networkCodes.has(code) || code === lockNotAvailable) return true
  if (/^[0-9A-Z]{5}$/.test(code)) return transientClasses.has(code.slice(0, 2))
  return networkWords.test(error.message)
}
