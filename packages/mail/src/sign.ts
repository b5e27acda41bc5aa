import type { Readable } from 'node:stream'
import Signer from 'nodemailer/lib/dkim'
import type { DkimKey } from './dkim-key.ts'

/**
 * Headers that nobody may change on the way. Those of a stream are among them: mail programs offer one click only when
 * the signature covers both (RFC 8058), and providers count complaints by a Feedback-ID that is signed.
 */
const signedHeaders = [
  'From',
  'To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'Auto-Submitted',
  'List-Id',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
  'Feedback-ID',
  'Precedence',
].join(':')

/** Puts a signature in front of a mail. The mail is held in memory until its end, since the signature is over all of it. */
export const signWith = ({ domain, selector, privateKey }: DkimKey): ((content: Readable) => Readable) => {
  const signer = new Signer({ domainName: domain, keySelector: selector, privateKey, headerFieldNames: signedHeaders })
  return (content) => signer.sign(content)
}
