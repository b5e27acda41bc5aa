import { parseRecord } from '../csv/records.ts'
import { cleanText } from '../text/clean.ts'
import type { FileRefusal } from '../text/file-refusal.ts'

const expected = 'Kith looks for a row that says First Name, Last Name, …, Connected On.'

const otherLists: readonly { readonly name: string; readonly marks: RegExp }[] = [
  { name: 'Google Contacts', marks: /phonetic|e-mail 1 - |given name|group membership/i },
  { name: 'Outlook', marks: /e-mail address|business street|home phone/i },
  { name: 'LinkedIn messages', marks: /conversation id/i },
  { name: 'LinkedIn invitations', marks: /invitee|inviter/i },
]

const show = (line: string): string => {
  const cells = (parseRecord(line, ',') ?? [line]).map(cleanText).filter((cell) => cell !== '')
  const head = cells.slice(0, 5).map((cell) => cell.slice(0, 40))
  return `${head.join(', ')}${cells.length > head.length ? ', …' : ''}`
}

/** Why a text without the header of a connections list is none, told by its first lines. */
export const refuseWithoutHeader = (lines: readonly string[]): FileRefusal => {
  const filled = lines.filter((line) => line.trim() !== '')
  const first = filled[0]?.trimStart()
  if (first === undefined)
    return { code: 'EMPTY_FILE', message: 'This file is empty. Upload the Connections.csv that LinkedIn gave you.' }
  if (/^<(!doctype|html|\?xml|head|body|div|table|script)/i.test(first))
    return {
      code: 'NOT_A_LIST',
      message: 'This is a web page, not a CSV file. Download the archive from LinkedIn and upload its Connections.csv.',
    }
  if (/^BEGIN:(VCARD|VCALENDAR)/i.test(first))
    return {
      code: 'NOT_A_LIST',
      message: `This is a ${/VCARD/i.test(first) ? 'vCard' : 'calendar'} file, not a CSV file. ${expected}`,
    }
  if (/^[[{]/.test(first)) return { code: 'NOT_A_LIST', message: `This is a JSON file, not a CSV file. ${expected}` }
  const header = filled.find((line) => /[,;\t].*[,;\t]/.test(line)) ?? first
  const other = otherLists.find((list) => list.marks.test(header))
  const guess = other ? `This looks like a list from ${other.name}.` : 'This is not a list of LinkedIn connections.'
  return { code: 'NOT_A_LIST', message: `${guess} The header found is: ${show(header)}. ${expected}` }
}
