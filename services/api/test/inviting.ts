import { answer } from './bootcamp.ts'
import type { Bootcamp } from './bootcamp.ts'
import { openBrowser, owner } from './browser.ts'
import type { Browser } from './browser.ts'
import { tokenMailed } from './mailed.ts'

const inviteMembers =
  'mutation ($input: InviteInput!) { inviteMembers(input: $input) { ok isStale refusal { code field } rows { line email outcome message } } }'
const invitations =
  'query ($status: InvitationStatus) { invitations(status: $status) { id email roles cohorts { name } status invitedBy link } }'

interface Listed {
  readonly id: string
  readonly email: string
  readonly status: string
  readonly link: string | null
}

/** Each from a network of its own: how often one may try is another matter. */
const fromElsewhere = () => ({
  'x-forwarded-for': `203.0.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
})

/** What is answered to every invitation that is no good. */
export const notValid = {
  status: 422,
  body: {
    code: 'INVITATION_NOT_VALID',
    message: 'This invitation cannot be used any more. Please ask whoever invited you for a new one.',
  },
}

/** Inviting into a bootcamp, and what invited people do. */
export const invitingInto = (camp: () => Bootcamp) => {
  const listed = async (status?: string): Promise<readonly Listed[]> => {
    const { data } = await camp().robin.browser.graphql(invitations, status ? { status } : {})
    return (data as never as { invitations: Listed[] }).invitations
  }
  const anybody = (): Browser => openBrowser(camp().house.url)
  return {
    invite: (browser: Browser, input: object) =>
      answer(browser, inviteMembers, { roles: ['member'], cohortIds: [], ...input }),
    listed,
    invitationOf: async (email: string) => (await listed()).find((invitation) => invitation.email === email),
    /** The token of the newest mail to an address, once there are so many. */
    tokenTo: (address: string, count = 1) => tokenMailed(camp().house, { kind: 'invitation', address }, count),
    look: (token: string, browser = anybody()) => browser.post('/api/invitations/look', { token }, fromElsewhere()),
    accept: (token: string, rest: object = {}, browser = anybody()) => {
      const { password, timeZone } = owner
      const body = { token, name: 'Nina Example', password, timeZone, locale: 'de-AT', ...rest }
      return browser.post('/api/invitations/accept', body, fromElsewhere())
    },
  }
}
