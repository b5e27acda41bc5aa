import { hasNothingNew, makeDigest, nextDigestFor } from '@kith/digest'
import { instantAt, localDate, localTime } from '@kith/kernel'
import { membershipsOf, viewerProfile } from '@kith/read-model/queries'
import type { Membership } from '@kith/read-model/queries'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { asMember } from '../graphql/context.ts'
import type { ApiContext } from '../graphql/context.ts'
import { publicError } from '../graphql/errors.ts'
import { DigestPreview, DigestPreviewInput } from './types.ts'

/** Of no mail: whatever was told counts as told. */
const noMail = '00000000-0000-0000-0000-000000000000'

const never = { at: null, date: null, hour: null, minute: null, waitsForQuiet: false }
const nothing = { subject: null, html: null, text: null }

/** The member with wishes that are not saved yet. Refuses what could not be saved either. */
const wishing = (
  member: Membership,
  { frequency, weekday, localHour, localMinute }: DigestPreviewInput,
): Membership => {
  const { digest } = member
  const wished = {
    ...digest,
    frequency: frequency ?? digest.frequency,
    weekday: weekday ?? digest.weekday,
    localHour: localHour ?? digest.localHour,
    // Clients from before half hours say the hour alone, and mean the full one.
    localMinute: localMinute ?? (typeof localHour === 'number' ? 0 : digest.localMinute),
  }
  const inRange = (value: number, least: number, most: number): boolean => value >= least && value <= most
  if (!inRange(wished.weekday, 1, 7)) throw publicError('BAD_USER_INPUT', '“weekday” is 1 (Monday) to 7.')
  if (!inRange(wished.localHour, 0, 23)) throw publicError('BAD_USER_INPUT', '“localHour” is 0 to 23.')
  if (wished.localMinute !== 0 && wished.localMinute !== 30)
    throw publicError('BAD_USER_INPUT', '“localMinute” is 0 or 30.')
  return { ...member, digest: wished }
}

@Resolver()
export class DigestPreviewResolver {
  @Query(() => DigestPreview, {
    nullable: true,
    description: 'Made by the code that makes the mail. Its links lead into the app; nothing in it opens anything.',
  })
  async digestPreview(
    @Arg('wishes', () => DigestPreviewInput, { nullable: true }) wishes: DigestPreviewInput | null,
    @Ctx() context: ApiContext,
  ): Promise<DigestPreview | null> {
    const { services, db, viewer } = asMember(context)
    const saved = await viewerProfile(db, viewer)
    if (saved === undefined) return null
    const member = wishing(saved, wishes ?? {})
    const { timeZone } = member
    const next = nextDigestFor(services.clock.now(), member)
    if (next.kind !== 'comes') return { none: next.kind, ...never, timeZone, ...nothing }
    const { at } = next.slot
    const day = localDate(at, timeZone)
    const { localHour: hour, localMinute: minute } = member.digest
    const waitsForQuiet = at !== instantAt(next.slot.date, { hour, minute }, timeZone)
    const when = { at, date: day, ...localTime(at, timeZone), timeZone, waitsForQuiet }
    const made = await makeDigest(db, {
      mailId: noMail,
      asked: false,
      viewer: { ...viewer, timeZone, today: day },
      member,
      isOneOfSeveral: (await membershipsOf(services.system, viewer.userId)).length > 1,
      publicUrl: services.auth.publicUrl,
    })
    if (!member.digest.evenIfEmpty && hasNothingNew(made.content)) return { none: 'nothing-due', ...when, ...nothing }
    const { subject, html, text } = made.rendered
    return { none: null, ...when, subject, html, text }
  }
}
