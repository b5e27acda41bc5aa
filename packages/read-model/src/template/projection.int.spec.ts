import { defaultTexts, templateIdFor, templateKind } from '@kith/domain'
import type { TemplateKind } from '@kith/domain'
import { streamName } from '@kith/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messageTemplates } from '../queries.ts'
import { bothWays } from '../spec/databases.ts'
import { openReadModel } from '../spec/read-model.ts'
import type { SpecReadModel } from '../spec/read-model.ts'
import { withoutKeysOf } from '../spec/recorder.ts'
import { School } from '../spec/school.ts'
import type { Story } from '../spec/story.ts'
import { templateProjection } from './projection.ts'

const school = new School('Harbour')
const admin = school.person('Admin', ['admin'])
const [mina, gone] = [school.person('Mina'), school.person('Gone')]
const other = new School('Other', school.recorder)
other.join(mina)

const write = (who: Story, kind: TemplateKind, text: string | null): void => {
  const templateId = templateIdFor(who.workspaceId, who.ownerId, kind)
  const of = { templateId, ownerId: who.ownerId, kind }
  const stream = streamName('template', templateId)
  if (text === null) who.put(stream, 'template.reset', of)
  else who.put(stream, 'template.changed', { ...of, text })
}

write(mina, 'ask-mentor', 'First words')
write(mina, 'ask-mentor', 'Hello {first name}')
write(mina, 'thanks-hired', 'Thank you, {first name}')
write(mina, 'thanks-hired', null)
write(gone, 'ask-mentor', 'Words of somebody who left')
gone.user('user.erased', {})

let model: SpecReadModel
beforeAll(async () => {
  model = await openReadModel()
  await model.apply(school.events, [2, 1])
})
afterAll(() => model.drop())

describe.each(bothWays(() => model))('templates, %s', (_, dbOf) => {
  const own = async (who: Story, workspace = school) => {
    const viewer = workspace.viewer(who)
    const all = await messageTemplates(dbOf(viewer), viewer)
    expect(all.map(({ kind }) => kind)).toEqual(templateKind.options)
    for (const { kind, text, isOwn } of all) if (!isOwn) expect(text).toBe(defaultTexts[kind])
    return all.filter(({ isOwn }) => isOwn)
  }

  it('are the member’s own text, or the default', async () =>
    expect(await own(mina)).toEqual([{ kind: 'ask-mentor', text: 'Hello {first name}', isOwn: true }]))
  it('are nobody else’s, and stay in their workspace', async () => {
    expect(await own(admin)).toEqual([])
    expect(await own(mina, other)).toEqual([])
    expect(await own(gone)).toEqual([])
  })
})

describe('the rows of templates', () => {
  it('hold no words of who was erased', async () =>
    expect(JSON.stringify(await model.rows('message_template'))).not.toContain('somebody who left'))
  it('are the same when applied again and when rebuilt', async () => {
    const before = await model.checksums(model.liveSchema(templateProjection), templateProjection)
    await model.apply(school.events)
    expect(await model.checksums(model.liveSchema(templateProjection), templateProjection)).toEqual(before)
    const events = withoutKeysOf(school.events, new Set<string>([gone.ownerId]))
    for (const flushAt of [1, 1_000])
      expect(
        await model.checksums(await model.rebuild(templateProjection, events, flushAt), templateProjection),
      ).toEqual(before)
  })
})
