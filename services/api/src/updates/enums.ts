import { registerEnumType } from 'type-graphql'

export const UpdateStatus = {
  draft: 'draft',
  on_its_way: 'on-its-way',
  finished: 'finished',
  cancelled: 'cancelled',
  discarded: 'discarded',
} as const
export const UpdateRecipientState = {
  chosen: 'chosen',
  waiting: 'waiting',
  reached: 'reached',
  passed_over: 'passed-over',
  cancelled: 'cancelled',
} as const
export const PassOverReason = {
  gone: 'gone',
  do_not_contact: 'do-not-contact',
  updates_refused: 'updates-refused',
  no_address: 'no-address',
  too_soon: 'too-soon',
  field_missing: 'field-missing',
  not_a_member: 'not-a-member',
  dismissed: 'dismissed',
  mail_refused: 'mail-refused',
  uncertain: 'uncertain',
} as const

for (const [name, values] of Object.entries({ UpdateStatus, UpdateRecipientState, PassOverReason }))
  registerEnumType(values, { name })
