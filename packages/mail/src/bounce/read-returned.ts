import { leavesOf, readHeaders, splitPart } from './mime-part.ts'
import type { Headers, MimePart } from './mime-part.ts'

/** What a message to the address for bounces tells. */
export type ReturnedMail =
  /**
   * A mail did not arrive. `hard`: the address takes none. `soft`: this time, for a reason that may pass or that is not
   * the address's.
   */
  | (Returned & { readonly kind: 'bounce'; readonly severity: 'hard' | 'soft'; readonly status: string | undefined })
  /** Its reader called it unwanted. */
  | (Returned & { readonly kind: 'complaint' })
  /** Anything else: an answer from a holiday, a receipt, a word that it takes longer, unasked-for mail. */
  | { readonly kind: 'other' }

interface Returned {
  /** The Message-ID of the mail in question, without angle brackets; undefined when the message does not say. */
  readonly messageId: string | undefined
  readonly recipient: string | undefined
}

const mostBytes = 1_000_000

/** Only our own: what an outbox calls `mail.<id>@<host>`. */
const ownMessageId = /<(mail\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@[a-z0-9.-]{1,253})>/i

const addressIn = (value: string | undefined): string | undefined => {
  const bare = value?.replace(/^\s*rfc822\s*;/i, '').trim()
  const inBrackets = bare === undefined ? undefined : /<([^<>\s]{3,254})>/.exec(bare)?.[1]
  const address = (inBrackets ?? bare)?.toLowerCase()
  return address !== undefined && /^[^\s<>@]{1,64}@[^\s<>@]{1,253}$/.test(address) ? address : undefined
}

/** The mail that came back, as it lies in the report: whole, as its headers, or as text below a line. */
const originalIn = (leaves: readonly MimePart[]): string | undefined => {
  const returned = leaves.filter(({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers')
  for (const { body } of returned) {
    const id = ownMessageId.exec(readHeaders(body.split(/\r?\n\r?\n/, 1)[0] ?? '').get('message-id') ?? '')
    if (id) return id[1]?.toLowerCase()
  }
  return undefined
}

const idIn = (text: string | undefined): string | undefined => ownMessageId.exec(text ?? '')?.[1]?.toLowerCase()

/** A full mailbox, a mail too large, a server's trouble or its policy: no fault of the address. */
const passing = /^5\.(?:2\.[2-4]|3\.\d+|4\.\d+|6\.\d+|7\.\d+)$/

const severityOf = (status: string | undefined): 'hard' | 'soft' =>
  status !== undefined && status.startsWith('5') && !passing.test(status) ? 'hard' : 'soft'

const statusIn = (text: string | undefined): string | undefined =>
  /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text ?? '')?.[1]

/** The groups of fields of a delivery report: about the message first, then about each recipient. */
const groupsOf = (body: string): readonly Headers[] => body.split(/\r?\n[ \t]*\r?\n/, 200).map(readHeaders)

const readDeliveryStatus = (leaves: readonly MimePart[], top: MimePart): ReturnedMail | undefined => {
  const report = leaves.find(
    ({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status',
  )
  if (report === undefined) return undefined
  const groups = groupsOf(report.body)
  const failed = groups.find((group) => group.get('action')?.toLowerCase().startsWith('failed') === true)
  if (failed === undefined) return { kind: 'other' }
  // Some say "failed" and keep the better code for the words of the other server.
  const given = statusIn(failed.get('status'))
  const diagnosed = statusIn(failed.get('diagnostic-code'))
  const status = given === undefined || /^[245]\.0\.0$/.test(given) ? (diagnosed ?? given) : given
  const messageId =
    originalIn(leaves) ??
    idIn(
      groups.map((group) => group.get('original-message-id') ?? group.get('x-original-message-id') ?? '').join(' '),
    ) ??
    idIn(top.headers.get('in-reply-to')) ??
    idIn(top.headers.get('references'))
  const recipient = addressIn(failed.get('original-recipient')) ?? addressIn(failed.get('final-recipient'))
  return { kind: 'bounce', severity: severityOf(status), status, messageId, recipient }
}

const readFeedback = (leaves: readonly MimePart[]): ReturnedMail | undefined => {
  const report = leaves.find(({ type }) => type === 'message/feedback-report')
  if (report === undefined) return undefined
  const fields = readHeaders(report.body)
  // "not-spam" takes a complaint back; "auth-failure" and "virus" are about something else.
  if (!/^(?:abuse|fraud|other|opt-out)/i.test(fields.get('feedback-type') ?? '')) return { kind: 'other' }
  const recipient = addressIn(fields.get('original-rcpt-to')) ?? addressIn(fields.get('removal-recipient'))
  return { kind: 'complaint', messageId: originalIn(leaves), recipient }
}

/** Exim's and qmail's own words, from servers that send no report. */
const readPlain = (top: MimePart, leaves: readonly MimePart[]): ReturnedMail | undefined => {
  const words = leaves.find(({ type }) => type.startsWith('text/'))?.body ?? ''
  const failedAddress = addressIn(top.headers.get('x-failed-recipients')?.split(',', 1)[0])
  const isQmail = /^Hi\. This is the qmail-send program/m.test(words)
  if (failedAddress === undefined && !isQmail) return undefined
  if (/delayed|still being retried/i.test(top.headers.get('subject') ?? '')) return { kind: 'other' }
  const status = statusIn(words) ?? (/\b550\b/.test(words) ? '5.1.1' : undefined)
  const recipient = failedAddress ?? addressIn(/^<([^<>\s]{3,254})>:/m.exec(words)?.[0].slice(0, -1))
  return { kind: 'bounce', severity: severityOf(status), status, messageId: idIn(words), recipient }
}

/** What a message tells about a mail of ours. Never throws; looks at the first megabyte. */
export const readReturned = (raw: Buffer): ReturnedMail => {
  const top = splitPart(raw.subarray(0, mostBytes).toString('utf8'))
  const leaves = leavesOf(top)
  return readFeedback(leaves) ?? readDeliveryStatus(leaves, top) ?? readPlain(top, leaves) ?? { kind: 'other' }
}
