import type { Rejection } from '@kith/kernel'

/** Everything that the domain refuses, by name. A new code does not compile until it has a sentence below. */
export type RejectionCode =
  // about the input
  | 'INPUT_INVALID'
  | 'NAME_MISSING'
  | 'NAME_TOO_LONG'
  | 'TEXT_MISSING'
  | 'TEXT_TOO_LONG'
  | 'TAG_MISSING'
  | 'TAG_TOO_LONG'
  | 'TOO_MANY_TAGS'
  | 'TOO_MANY_ENTRIES'
  | 'EMAIL_INVALID'
  | 'LINK_INVALID'
  | 'DATE_INVALID'
  | 'DATE_IN_THE_FUTURE'
  | 'DATE_NOT_IN_THE_FUTURE'
  | 'DATES_REVERSED'
  | 'NO_SUCH_DAY'
  | 'TIME_ZONE_UNKNOWN'
  | 'CADENCE_OUT_OF_RANGE'
  // about what it meets
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'CONTACT_ARCHIVED'
  | 'CONTACT_MERGED'
  | 'CONTACT_ERASED'
  | 'MERGE_INTO_ITSELF'
  | 'NO_CADENCE'
  | 'INTERACTION_RETRACTED'
  | 'REPLY_BEFORE_INTERACTION'
  | 'DUE_BEFORE_INTERACTION'
  | 'IMPORT_INCOMPLETE'
  | 'IMPORT_NOT_RUNNING'
  | 'IMPORT_NOT_FINISHED'
  | 'IMPORT_NOT_UNDOING'
  | 'TOO_MANY_ROWS'
  | 'ALREADY_A_MEMBER'
  | 'USER_ERASED'
  | 'LAST_ADMIN'
  | 'COHORT_CLOSED'
  | 'ALREADY_INVITED'
  | 'INVITATION_NOT_VALID'
  | 'REFERRAL_MOVED_ON'
  | 'PACKAGE_INCOMPLETE'
  | 'TALKING_POINTS'
  | 'THANKS_OWED'
  | 'ASKING_ONESELF'
  | 'NO_ACCOUNT_TO_ASK'
  | 'DO_NOT_CONTACT'
  | 'DIRECT_ASK_TOO_SOON'
  | 'OPPORTUNITY_REMOVED'
  | 'DAY_PASSED'
  | 'SEATS_OUT_OF_RANGE'
  | 'SEATS_BELOW_CLAIMED'
  | 'SEATS_TAKEN'
  | 'SEAT_ALREADY_YOURS'
  | 'OPENING_CLOSED'
  | 'OWN_OPENING'
  | 'ASK_BUDGET'
  | 'COOL_DOWN'
  | 'UNPAID_THANKS'
  | 'SAME_TEXT'
  | 'DESK_FULL'
  | 'FILE_REMOVED'
  | 'FILE_TOO_LARGE'
  | 'TOO_MANY_VERSIONS'
  | 'TEMPLATE_FIELD_UNKNOWN'
  | 'POSTING_QUOTA'
  | 'TOO_MANY_LINKS'
  | 'UPDATE_SENT'
  | 'UPDATE_NOT_ON_ITS_WAY'
  | 'UPDATE_NOBODY'
  | 'UPDATE_TOO_MANY'
  | 'UPDATE_BARRED'
  | 'UPDATE_NOT_PERSONAL'
  | 'UPDATE_NOT_AS_SEEN'
  | 'AWAY_OVER'
  | 'NOT_A_MENTOR'
  | 'MENTORSHIP_OPEN'
  | 'MENTORSHIP_MOVED_ON'
  | 'TIME_INVALID'
  | 'TIME_SKIPPED'
  | 'SESSION_LENGTH'
  | 'SESSION_PAST'
  | 'SESSION_NOT_YET'
  | 'SESSION_OVER'

export type DomainRejection = Rejection<RejectionCode>

const limitOf = (rejection: DomainRejection, otherwise: string): string =>
  rejection.detail?.['limit'] === undefined ? otherwise : String(rejection.detail['limit'])

const untilOf = ({ detail }: DomainRejection): string =>
  detail?.['until'] === undefined ? ' for a while' : ` until ${detail['until']}`

/** Why somebody cannot be chosen for an update, by the reason in the detail. */
const barredSentence = (rejection: DomainRejection): string => {
  switch (rejection.detail?.['why']) {
    case 'do-not-contact':
      return 'You marked one of these people as not to be contacted, and Kith keeps to that.'
    case 'updates-refused':
      return 'One of these people asked for no more updates, and Kith keeps to that.'
    case 'no-address':
      return 'One of these people has no e-mail address here. Please add one first, or leave them out.'
    case 'too-soon':
      return `One of these people had an update from you not long ago. Please let them be${untilOf(rejection)}.`
    default:
      return 'One of these people is archived or not there any more. Please look at the list as it is now.'
  }
}

/** The refusal in words for the person who tried: what is the matter, and what to do about it. */
export const sentenceFor = (rejection: DomainRejection): string => {
  switch (rejection.code) {
    case 'INPUT_INVALID':
      return rejection.field
        ? `Something about “${rejection.field}” is not as it should be. Please check it and try again.`
        : 'Something about this is not as it should be. Please check it and try again.'
    case 'NAME_MISSING':
      return 'Please enter a name.'
    case 'NAME_TOO_LONG':
      return `This is longer than ${limitOf(rejection, '200')} characters. Please shorten it.`
    case 'TEXT_MISSING':
      return 'Please write something first.'
    case 'TEXT_TOO_LONG':
      return `This is longer than ${limitOf(rejection, '10,000')} characters. Please shorten it, or split it in two.`
    case 'TAG_MISSING':
      return 'Please enter a tag.'
    case 'TAG_TOO_LONG':
      return `A tag has at most ${limitOf(rejection, '50')} characters. Please choose a shorter one.`
    case 'TOO_MANY_TAGS':
      return `A person can carry ${limitOf(rejection, '50')} tags. Remove one before you add another.`
    case 'TOO_MANY_ENTRIES':
      return `There is room for ${limitOf(rejection, '20')} entries here. Please remove some.`
    case 'EMAIL_INVALID':
      return 'This does not look like an e-mail address. Please write it like name@example.org.'
    case 'LINK_INVALID':
      return 'This does not look like a web address. Please start it with https://.'
    case 'DATE_INVALID':
      return 'Please write the date as year-month-day, like 2026-03-31, and check that the day exists.'
    case 'DATE_IN_THE_FUTURE':
      return 'This day has not come yet. Please choose today or an earlier day.'
    case 'DATE_NOT_IN_THE_FUTURE':
      return 'Please choose a day after today.'
    case 'DATES_REVERSED':
      return 'The end lies before the beginning. Please swap or correct the two dates.'
    case 'NO_SUCH_DAY':
      return 'The calendar has no such day. Please check the month and the day.'
    case 'TIME_ZONE_UNKNOWN':
      return 'We do not know this time zone. Please choose one from the list, like Europe/Vienna.'
    case 'CADENCE_OUT_OF_RANGE':
      return 'Please choose a number of days between 1 and 3,650, or no check-ins at all.'
    case 'NOT_FOUND':
      return 'We could not find this. It may have been removed since; please reload the page.'
    case 'ALREADY_EXISTS':
      return 'This has been added before with other content. Please reload the page and change what is there.'
    case 'CONTACT_ARCHIVED':
      return 'This person is archived. Restore them first, then make your change.'
    case 'CONTACT_MERGED':
      return 'This entry was merged into another one. Make your change there, or undo the merge first.'
    case 'CONTACT_ERASED':
      return 'This person was erased for good and cannot be changed or brought back.'
    case 'MERGE_INTO_ITSELF':
      return 'A person cannot be merged into themselves. Please choose another entry.'
    case 'NO_CADENCE':
      return 'This person has no cadence, so there is no check-in to move. Choose a closeness or a cadence first.'
    case 'INTERACTION_RETRACTED':
      return 'This interaction was taken back. Restore it first, then make your change.'
    case 'REPLY_BEFORE_INTERACTION':
      return 'The reply lies before the interaction it answers. Please check the day of the reply.'
    case 'DUE_BEFORE_INTERACTION':
      return 'This promise would be due before the day it was made. Please choose a later day.'
    case 'IMPORT_INCOMPLETE':
      return 'Some rows of this import have not been read yet. It goes on by itself; please wait a moment.'
    case 'IMPORT_NOT_RUNNING':
      return 'This import has ended, so it takes no more rows. Upload the file again to start a new one.'
    case 'IMPORT_NOT_FINISHED':
      return 'You can undo an import once it has finished. Please wait until it is done.'
    case 'IMPORT_NOT_UNDOING':
      return 'This import is not being undone. Choose “Undo import” first.'
    case 'TOO_MANY_ROWS':
      return 'The file holds more rows than were counted at the start. Please upload it again.'
    case 'ALREADY_A_MEMBER':
      return 'This person is a member already, with other roles. Change their roles instead.'
    case 'LAST_ADMIN':
      return 'Somebody must run this workspace. Make another member an admin first.'
    case 'COHORT_CLOSED':
      return 'This cohort is closed. Reopen it first, or choose another one.'
    case 'ALREADY_INVITED':
      return 'This address has an open invitation. Send that one again, or revoke it first.'
    case 'INVITATION_NOT_VALID':
      return 'This invitation cannot be used any more. Please ask whoever invited you for a new one.'
    case 'REFERRAL_MOVED_ON':
      return 'This request has moved on in the meantime. Please look at it as it is now.'
    case 'PACKAGE_INCOMPLETE':
      return 'Please prepare what the referrer will get first: the role, why you, why this company, and your points.'
    case 'TALKING_POINTS':
      return 'Please write three to five talking points: fewer say too little, more are not read.'
    case 'THANKS_OWED':
      return 'Please say thank you first, whatever came of it. Then this can be closed.'
    case 'ASKING_ONESELF':
      return 'You cannot ask yourself. Please choose somebody else.'
    case 'NO_ACCOUNT_TO_ASK':
      return 'This person has no account here. Send them a link, or ask them outside of Kith and note what they say.'
    case 'DO_NOT_CONTACT':
      return 'You marked this person as not to be contacted, and Kith keeps to that. Take the mark back first if it is no longer right.'
    case 'DIRECT_ASK_TOO_SOON':
      return 'You have not spoken with this person lately. An introduction or an informational interview comes first; or say why it is right to ask now.'
    case 'OPPORTUNITY_REMOVED':
      return 'This opportunity was removed. Restore it first, then make your change.'
    case 'DAY_PASSED':
      return 'This day has passed. Please choose today or a later one.'
    case 'SEATS_OUT_OF_RANGE':
      return 'Please choose between 1 and 50 seats.'
    case 'SEATS_BELOW_CLAIMED':
      return `Seats that somebody holds stay theirs. Please leave at least ${limitOf(rejection, 'as many as are claimed')}.`
    case 'SEATS_TAKEN':
      return 'All seats of this opening are taken. One may come free; please look again later.'
    case 'SEAT_ALREADY_YOURS':
      return 'You have a request for this opening already. Please carry that one on.'
    case 'OPENING_CLOSED':
      return 'This opening takes no more requests. Please look for another one on the board.'
    case 'OWN_OPENING':
      return 'This is your own opening. You can change or close it; requests and reports come from others.'
    case 'ASK_BUDGET':
      return `You have used all ${limitOf(rejection, 'the')} asks of this week. The count begins anew on Monday.`
    case 'COOL_DOWN':
      return `This person declined not long ago. Please let them be${untilOf(rejection)}, or say why it is right to ask now.`
    case 'UNPAID_THANKS':
      return 'Some people still wait for a thank-you from you. Please say it first, or say why this ask cannot wait.'
    case 'SAME_TEXT':
      return `This very text went to ${limitOf(rejection, 'enough')} people today. Please write to this person in words meant for them.`
    case 'DESK_FULL':
      return 'This person has as many requests this week as they can take. Please ask somebody else, or ask again next week.'
    case 'FILE_REMOVED':
      return 'This résumé was removed. Please upload it again if you still want it.'
    case 'FILE_TOO_LARGE':
      return 'This file is larger than 5 MB. Please save it smaller, with smaller pictures say, and upload that.'
    case 'TOO_MANY_VERSIONS':
      return `A résumé can have ${limitOf(rejection, '50')} versions. Please upload this one as a new résumé.`
    case 'TEMPLATE_FIELD_UNKNOWN':
      return `There is no field called “${rejection.detail?.['name'] ?? 'like that'}”. Please choose one from the list, or leave the braces out.`
    case 'POSTING_QUOTA':
      return `You have posted ${limitOf(rejection, 'enough')} openings today, which is the most for one day. Please post this one tomorrow.`
    case 'TOO_MANY_LINKS':
      return `Please name at most ${limitOf(rejection, '3')} web addresses in the text of an opening, and put the most important one into its link.`
    case 'UPDATE_SENT':
      return 'This update was sent or thrown away already. Please begin a new one.'
    case 'UPDATE_NOT_ON_ITS_WAY':
      return 'This update is not on its way, so there is nothing to cancel.'
    case 'UPDATE_NOBODY':
      return 'There is nobody whom this update could go to. Please choose people first.'
    case 'UPDATE_TOO_MANY':
      return `An update goes to at most ${limitOf(rejection, '200')} people. Please choose those whom it will mean most to.`
    case 'UPDATE_BARRED':
      return barredSentence(rejection)
    case 'UPDATE_NOT_PERSONAL':
      return 'Please greet each person by name: put {first name} or {name} into the text. The same words to everybody are a circular.'
    case 'UPDATE_NOT_AS_SEEN':
      return 'The text changed since you looked at it, perhaps in another window. Please look at it as it is now, and send it then.'
    case 'AWAY_OVER':
      return 'This day is over. Please choose today or a later one as the last day that you are away.'
    case 'NOT_A_MENTOR':
      return 'This person does not mentor here any more. Please choose somebody from the list as it is now.'
    case 'MENTORSHIP_OPEN':
      return 'The two of you have an open request or a mentorship already. Please carry that one on.'
    case 'MENTORSHIP_MOVED_ON':
      return 'This mentorship has moved on in the meantime. Please look at it as it is now.'
    case 'TIME_INVALID':
      return 'Please write the time as hours and minutes, like 14:30.'
    case 'TIME_SKIPPED':
      return 'The clocks are put forward on this day and jump over this time. Please choose an earlier or a later one.'
    case 'SESSION_LENGTH':
      return 'Please let a session take between 15 and 240 minutes.'
    case 'SESSION_PAST':
      return 'This time has passed. Please choose a later one.'
    case 'SESSION_NOT_YET':
      return 'The day of this session has not come yet. Please say so when it has.'
    case 'SESSION_OVER':
      return 'This session was held or cancelled already. Please schedule a new one.'
    case 'USER_ERASED':
      return 'This account was erased for good and cannot be changed or brought back.'
  }
}
