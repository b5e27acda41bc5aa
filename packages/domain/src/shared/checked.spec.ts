import { describe, expect, it } from 'vitest'
import { contactCommand } from '../contact/commands.ts'
import { interactionCommand } from '../interaction/commands.ts'
import { sentenceFor } from '../rejections.ts'
import type { RejectionCode } from '../rejections.ts'
import { sampleCommand, sampleIds } from '../spec/index.ts'
import { check } from './checked.ts'

const refusalOf = (command: unknown) => {
  const outcome = check(contactCommand, command)
  return outcome.kind === 'rejected' ? outcome.rejection : undefined
}

describe('looking at a command', () => {
  it('names the field, and the limit that it went over', () =>
    expect(refusalOf(sampleCommand('AddContact', { name: 'x'.repeat(201) }))).toEqual({
      code: 'NAME_TOO_LONG',
      field: 'name',
      detail: { limit: 200 },
    }))
  it('names the place in a list', () =>
    expect(refusalOf(sampleCommand('ChangeContact', { emails: ['a@b.example', 'nobody'] }))).toEqual({
      code: 'EMAIL_INVALID',
      field: 'emails.1',
    }))
  it('names the field within a field', () => {
    const followUp = { ...sampleCommand('PromiseFollowUp').data, dueOn: 'soon' }
    const outcome = check(interactionCommand, {
      type: 'LogInteraction',
      data: { ...sampleCommand('LogInteraction').data, followUp },
    })
    expect(outcome).toEqual({ kind: 'rejected', rejection: { code: 'DATE_INVALID', field: 'followUp.dueOn' } })
  })
  it.each([undefined, null, 7, 'AddContact', {}, { type: 'AddContact' }, { type: 'Fly', data: {} }, []])(
    'refuses %j without throwing',
    (command) => expect(refusalOf(command)?.code).toBe('INPUT_INVALID'),
  )
  it('refuses an id that is not a UUID in lower case', () => {
    for (const contactId of ['7', sampleIds.contact.toUpperCase(), `${sampleIds.contact}\n`])
      expect(refusalOf({ type: 'ArchiveContact', data: { contactId, by: 'system' } })).toMatchObject({
        code: 'INPUT_INVALID',
        field: 'contactId',
      })
  })
  it('refuses a text that would take long to look at', () =>
    expect(refusalOf(sampleCommand('AddNote', { text: 'x'.repeat(100_001) }))?.code).toBe('TEXT_TOO_LONG'))
  it('drops fields that it does not know', () => {
    const outcome = check(contactCommand, {
      type: 'UndoMerge',
      data: { contactId: sampleIds.contact, by: 'system', x: 1 },
    })
    expect(outcome.kind === 'ok' && outcome.command.data).toEqual({ contactId: sampleIds.contact, by: 'system' })
  })
  it.each([
    'ilse@fjord.example',
    'ilse.brandt+work@mail.fjord.example',
    "o'neil@fjord.example",
    'ilse@bücher.example',
    ' ilse@fjord.example ',
  ])('takes %s for an e-mail address', (address) =>
    expect(refusalOf(sampleCommand('AddContact', { emails: [address] }))).toBeUndefined(),
  )
  it.each([
    'ilse',
    'ilse@',
    '@fjord.example',
    'ilse@fjord',
    'a b@c.example',
    'a@b..example',
    'a@b.example, c@d.example',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(250)}.example`,
  ])('does not take %s for one', (address) =>
    expect(refusalOf(sampleCommand('AddContact', { emails: [address] }))?.code).toBe('EMAIL_INVALID'),
  )
  it.each([
    'ftp://a.example',
    'javascript:alert(1)',
    'https://',
    'https://nowhere',
    'www.a.example',
    'https://a b.example',
  ])('does not take %s for a web address', (address) =>
    expect(refusalOf(sampleCommand('ChangeContact', { links: [address] }))?.code).toBe('LINK_INVALID'),
  )
})

// The keys are checked by the compiler: a new code does not compile until it stands here.
const all: Readonly<Record<RejectionCode, true>> = {
  INPUT_INVALID: true,
  NAME_MISSING: true,
  NAME_TOO_LONG: true,
  TEXT_MISSING: true,
  TEXT_TOO_LONG: true,
  TAG_MISSING: true,
  TAG_TOO_LONG: true,
  TOO_MANY_TAGS: true,
  TOO_MANY_ENTRIES: true,
  EMAIL_INVALID: true,
  LINK_INVALID: true,
  DATE_INVALID: true,
  DATE_IN_THE_FUTURE: true,
  DATE_NOT_IN_THE_FUTURE: true,
  DATES_REVERSED: true,
  NO_SUCH_DAY: true,
  TIME_ZONE_UNKNOWN: true,
  CADENCE_OUT_OF_RANGE: true,
  NOT_FOUND: true,
  ALREADY_EXISTS: true,
  CONTACT_ARCHIVED: true,
  CONTACT_MERGED: true,
  CONTACT_ERASED: true,
  MERGE_INTO_ITSELF: true,
  NO_CADENCE: true,
  INTERACTION_RETRACTED: true,
  REPLY_BEFORE_INTERACTION: true,
  DUE_BEFORE_INTERACTION: true,
  IMPORT_INCOMPLETE: true,
  IMPORT_NOT_RUNNING: true,
  IMPORT_NOT_FINISHED: true,
  IMPORT_NOT_UNDOING: true,
  TOO_MANY_ROWS: true,
  ALREADY_A_MEMBER: true,
  USER_ERASED: true,
  LAST_ADMIN: true,
  COHORT_CLOSED: true,
  ALREADY_INVITED: true,
  INVITATION_NOT_VALID: true,
  REFERRAL_MOVED_ON: true,
  PACKAGE_INCOMPLETE: true,
  TALKING_POINTS: true,
  THANKS_OWED: true,
  ASKING_ONESELF: true,
  NO_ACCOUNT_TO_ASK: true,
  DO_NOT_CONTACT: true,
  DIRECT_ASK_TOO_SOON: true,
  OPPORTUNITY_REMOVED: true,
  DAY_PASSED: true,
  SEATS_OUT_OF_RANGE: true,
  SEATS_BELOW_CLAIMED: true,
  SEATS_TAKEN: true,
  SEAT_ALREADY_YOURS: true,
  OPENING_CLOSED: true,
  OWN_OPENING: true,
  ASK_BUDGET: true,
  COOL_DOWN: true,
  UNPAID_THANKS: true,
  SAME_TEXT: true,
  DESK_FULL: true,
  FILE_REMOVED: true,
  FILE_TOO_LARGE: true,
  TOO_MANY_VERSIONS: true,
  TEMPLATE_FIELD_UNKNOWN: true,
  POSTING_QUOTA: true,
  TOO_MANY_LINKS: true,
  UPDATE_SENT: true,
  UPDATE_NOT_ON_ITS_WAY: true,
  UPDATE_NOBODY: true,
  UPDATE_TOO_MANY: true,
  UPDATE_BARRED: true,
  UPDATE_NOT_PERSONAL: true,
  UPDATE_NOT_AS_SEEN: true,
  AWAY_OVER: true,
  NOT_A_MENTOR: true,
  MENTORSHIP_OPEN: true,
  MENTORSHIP_MOVED_ON: true,
  TIME_INVALID: true,
  TIME_SKIPPED: true,
  SESSION_LENGTH: true,
  SESSION_PAST: true,
  SESSION_NOT_YET: true,
  SESSION_OVER: true,
}

describe('the sentence of a refusal', () => {
  const codes = Object.keys(all) as readonly RejectionCode[]
  const sentences = codes.map((code) => sentenceFor({ code }))

  it.each(codes)('says of %s what to do, calmly', (code) => {
    const sentence = sentenceFor({ code, field: 'name', detail: { limit: 50 } })
    expect(sentence).toMatch(/^[A-Z].*\.$/)
    expect(sentence).not.toMatch(/!|error|invalid|illegal|fail|wrong|you (?:did|must|forgot)/i)
    expect(sentence.length).toBeLessThan(160)
  })
  it('is another one for every code', () => expect(new Set(sentences).size).toBe(sentences.length))
  it('tells until when', () =>
    expect(sentenceFor({ code: 'COOL_DOWN', detail: { until: '2027-01-22' } })).toContain('until 2027-01-22'))
  it('tells the limit', () => expect(sentenceFor({ code: 'NAME_TOO_LONG', detail: { limit: 50 } })).toContain('50'))
})
