/**
 * Keys whose values never reach a log line, at any depth: who a person is, what was written about them, and what opens
 * doors. Compared in lower case without `_` and `-`. `name` and `position` are not among them: they name loggers and
 * places in the event log all over the house; log ids, not people.
 */
const people = 'email emails emailaddress phone phones address birthday links profileurl location company'
const names = 'firstname lastname fullname displayname contactname username'
const writings = 'note notes text html summary outcome body promise fact tag label howmet throughwhom'
const mails = 'recipient to from cc bcc replyto subjectline filename variables'
const doors = 'password secret token accesstoken refreshtoken authorization cookie setcookie apikey kek'

const hidden = new Set([people, names, writings, mails, doors].flatMap((words) => words.split(' ')))

const censored = '[redacted]'
const deepest = 6

const isHidden = (key: string): boolean => hidden.has(key.toLowerCase().replaceAll(/[_-]/g, ''))

/** A copy of `value` with hidden keys censored. Errors pass: their serializer keeps to message and stack. */
export const redact = (value: unknown, depth = 0): unknown => {
  if (typeof value !== 'object' || value === null || value instanceof Error || value instanceof Date) return value
  if (depth > deepest) return '[deeper]'
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1))
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, isHidden(key) ? censored : redact(item, depth + 1)]),
  )
}
