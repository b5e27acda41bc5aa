import type { AccountMailContent } from '../account-mail.ts'
import { listed, marked, ordinaryDigest, emptyDigest } from '../digest/fixtures.ts'
import { renderDigest } from '../digest/render-digest.ts'
import type { DigestProps } from '../digest/content.ts'
import { accountMails, invitation } from '../fixtures.ts'
import type { MentoringMail } from '../mentoring-notice/content.ts'
import { mentoringMails } from '../mentoring-notice/fixtures.ts'
import { renderMentoringNotice } from '../mentoring-notice/render-mentoring-notice.ts'
import type { NoticeMail } from '../notice/content.ts'
import { noticeMails, requestMail } from '../notice/fixtures.ts'
import { networkUpdates } from '../network-update/fixtures.ts'
import { renderNetworkUpdate } from '../network-update/render-network-update.ts'
import { renderNotice } from '../notice/render-notice.ts'
import { renderAccountMail } from '../render-account-mail.ts'
import type { RenderedMail } from '../rendered-mail.ts'

/** One mail with made-up content. */
export interface MailSample {
  /** Also the name of its files: lower case, digits and hyphens. */
  readonly id: string
  readonly template: string
  /** What is special about its content. */
  readonly content: string
  readonly render: () => Promise<RenderedMail>
}

const longName = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley'
const longText = `${'A sentence that goes on for longer than anybody would read on a phone, '.repeat(6)}and ends.`
const rightToLeft = { name: 'عائشة بنت عبد الرحمن', company: 'شركة النجم الشمالي', text: 'أرسلي العرض (PDF) قبل 12:00' }
const workspace = { id: 'w1' as NonNullable<DigestProps['workspace']>['id'], name: 'Harbor' }

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const sample = (template: string, content: string, render: MailSample['render']): MailSample => ({
  id: slug(`${template} ${content}`),
  template,
  content,
  render,
})

const digest = (content: string, props: DigestProps): MailSample => sample('digest', content, () => renderDigest(props))

const named = (name: string, company: string, text: string): DigestProps => ({
  ...ordinaryDigest,
  checkIns: listed({ ...marked('x'), name, company, position: text, fact: text }),
  dates: { rows: ordinaryDigest.dates.rows.map((row) => ({ ...row, name, kind: 'custom', label: text })), total: 1 },
  followUps: { rows: ordinaryDigest.followUps.rows.map((row) => ({ ...row, name, text })), total: 1 },
})

const digests: readonly MailSample[] = [
  digest('ordinary', ordinaryDigest),
  digest('weekly', { ...ordinaryDigest, occasion: 'weekly', workspace }),
  digest('none', { ...emptyDigest, occasion: 'asked', unsubscribe: undefined }),
  digest('many', {
    ...ordinaryDigest,
    checkIns: { rows: Array.from({ length: 25 }, (_, index) => marked(String(index + 1))), total: 140 },
    stillOwed: 12,
  }),
  digest('long names', named(longName, `${longName} & Partners`, longText)),
  digest('right to left', named(rightToLeft.name, rightToLeft.company, rightToLeft.text)),
]

const notice = (content: string, mail: NoticeMail): MailSample =>
  sample(`notice ${mail.kind}`, content, () => renderNotice(mail))

const mentor = (content: string, mail: MentoringMail): MailSample =>
  sample(`notice ${mail.kind}`, content, () => renderMentoringNotice(mail))

const mentoring: readonly MailSample[] = [
  ...mentoringMails.map((mail) => mentor('ordinary', mail)),
  ...mentoringMails
    .filter(({ kind }) => kind === 'session-moved')
    .flatMap((mail) => {
      const of = (name: string, topic: string, place: string) =>
        mail.session === null ? mail : { ...mail, who: name, workspace, session: { ...mail.session, topic, place } }
      return [
        mentor('none', of('', '', '')),
        mentor('long names', of(longName, longText, `https://meet.example/${'x'.repeat(180)}`)),
        mentor('right to left', of(rightToLeft.name, rightToLeft.text, rightToLeft.company)),
      ]
    }),
]

const notices: readonly MailSample[] = [
  ...noticeMails.map((mail) => notice(`to the ${mail.side}`, mail)),
  notice('none', { ...requestMail, who: '', department: '', words: '', points: [], endsAt: null }),
  notice('many', { ...requestMail, workspace, points: Array.from({ length: 5 }, (_, index) => `Point ${index + 1}`) }),
  notice('long names', {
    ...requestMail,
    who: longName,
    role: longText,
    company: longName,
    words: longText,
    points: [longText],
  }),
  notice('right to left', {
    ...requestMail,
    who: rightToLeft.name,
    company: rightToLeft.company,
    words: rightToLeft.text,
    points: [rightToLeft.text],
  }),
]

const account = (content: string, mail: AccountMailContent): MailSample =>
  sample(mail.kind, content, () => renderAccountMail(mail))

/** What tells two mails of a kind apart. */
const variantOf = (mail: AccountMailContent): string => ('stage' in mail ? mail.stage : 'ordinary')

const accounts: readonly MailSample[] = [
  ...accountMails.map((mail) => account(variantOf(mail), mail)),
  account('none', { ...invitation, invitedBy: '', cohorts: [] }),
  account('many', { ...invitation, cohorts: Array.from({ length: 12 }, (_, index) => `Cohort ${index + 1}`) }),
  account('long names', { ...invitation, workspace: longName, invitedBy: longName, cohorts: [longName] }),
  account('right to left', {
    ...invitation,
    workspace: rightToLeft.company,
    invitedBy: rightToLeft.name,
    cohorts: [rightToLeft.name],
  }),
]

const updates: readonly MailSample[] = Object.entries(networkUpdates).map(([content, mail]) =>
  sample('network update', content, () => renderNetworkUpdate(mail)),
)

/** Every template with ordinary content and with content at its edges. A new template adds its own here. */
export const mailSamples: readonly MailSample[] = [...digests, ...notices, ...mentoring, ...updates, ...accounts]
