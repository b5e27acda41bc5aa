import type { CalendarDate, ContactId, OpeningId, ReferralId } from '@kith/kernel'
import type { DigestCheckIn, DigestProps, Listed } from './content.ts'

/** A list that is all there. */
export const listed = <Row>(...rows: readonly Row[]): Listed<Row> => ({ rows, total: rows.length })

const contact = (id: string): ContactId => id as ContactId
const day = (text: string): CalendarDate => text as CalendarDate

/** Somebody due whom every field names by `mark`. */
export const marked = (mark: string): DigestCheckIn => ({
  contactId: contact(`id-${mark}`),
  name: `Name ${mark}`,
  position: `Position ${mark}`,
  company: `Company ${mark}`,
  lastInteraction: { on: day('2026-08-18'), channel: 'coffee' },
  fact: `Fact ${mark}`,
})

/** A digest in which nothing is due. */
export const emptyDigest: DigestProps = {
  publicUrl: 'https://kith.example',
  unsubscribe: 'https://kith.example/u/token',
  today: day('2026-11-24'),
  locale: 'en-GB',
  occasion: 'daily',
  checkIns: listed(),
  stillDue: listed(),
  waiting: listed(),
  dates: listed(),
  followUps: listed(),
  owed: listed(),
  openings: listed(),
  stillOwed: 0,
}

/** A digest of an ordinary morning. */
export const ordinaryDigest: DigestProps = {
  ...emptyDigest,
  checkIns: listed(
    {
      contactId: contact('c1'),
      name: 'Amara Okafor',
      position: 'Staff engineer',
      company: 'Northwind',
      lastInteraction: { on: day('2026-08-18'), channel: 'coffee' },
      fact: 'Her daughter started school',
    },
    { contactId: contact('c2'), name: 'Jonas Weber', position: '', company: 'Acme & Co' },
  ),
  stillDue: listed(marked('still')),
  dates: listed({ contactId: contact('c4'), name: 'Kenji Mori', kind: 'birthday', label: '', on: day('2026-11-27') }),
  followUps: listed({
    contactId: contact('c5'),
    followUpId: 'f5',
    name: 'Ines Braga',
    promisedBy: 'me',
    text: 'Send the deck',
    dueOn: day('2026-11-24'),
  }),
}

/** A digest with a row in every list. */
export const fullDigest: DigestProps = {
  ...ordinaryDigest,
  waiting: listed(
    {
      referralId: 'r1' as ReferralId,
      name: 'Bruno Lima',
      role: 'Data engineer',
      company: 'Harbor Bank',
      owes: 'answer',
    },
    { referralId: 'r2' as ReferralId, name: '', role: '', company: 'Acme & Co', owes: 'revision' },
  ),
  owed: listed(
    { referralId: 'r3' as ReferralId, name: 'Femi Ade', role: 'Designer', company: 'Northwind', owes: 'thanks' },
    { referralId: 'r4' as ReferralId, name: 'Lena Roth', role: 'Nurse', company: 'City Clinic', owes: 'outcome' },
  ),
  openings: listed({ openingId: 'o1' as OpeningId, name: 'Omar Said', role: 'Welder', company: 'Yard Works' }),
  stillOwed: 2,
}
