import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, openBootcamp } from './bootcamp.ts'
import type { Bootcamp, Person } from './bootcamp.ts'

let camp: Bootcamp
beforeAll(async () => {
  camp = await openBootcamp()
})
afterAll(() => camp.house.stop())

interface Template {
  readonly kind: string
  readonly text: string
  readonly isOwn: boolean
  readonly fields: readonly string[]
}

const all = async ({ browser }: Person): Promise<readonly Template[]> => {
  const { data, errors } = await browser.graphql('{ templates { kind text isOwn fields } }')
  expect(errors).toBeUndefined()
  return (data as never as { templates: readonly Template[] }).templates
}
const payload = '{ ok isStale refusal { code field message } template { kind text isOwn } }'
const change = (person: Person, kind: string, text: string) =>
  answer(person.browser, `mutation ($input: TemplateInput!) { changeTemplate(input: $input) ${payload} }`, {
    kind,
    text,
  })
const reset = (person: Person, kind: string) =>
  answer(person.browser, `mutation ($input: ResetTemplateInput!) { resetTemplate(input: $input) ${payload} }`, { kind })
const preview = async ({ browser }: Person, text: string) =>
  (
    await browser.graphql(
      'query ($text: String!) { previewTemplate(kind: ask_mentor, text: $text) { text missing unknown } }',
      { text },
    )
  ).data

describe('message templates', () => {
  it('are there for every kind from the start', async () => {
    const templates = await all(camp.kim)
    expect(templates).toHaveLength(14)
    for (const { text, isOwn, fields } of templates) {
      expect(isOwn).toBe(false)
      expect(text).toContain('{company}')
      expect(fields).toContain('job link')
    }
  })
  it('may be written anew, each by itself and for oneself alone', async () => {
    const text = 'Hello {first name},\n\nwould you refer me for {role}?'
    const template = { kind: 'ask_mentor', text, isOwn: true }
    expect(await change(camp.kim, 'ask_mentor', text)).toEqual({ ok: true, isStale: false, refusal: null, template })
    expect((await all(camp.kim)).filter(({ isOwn }) => isOwn)).toMatchObject([template])
    for (const person of [camp.lee, camp.robin, camp.olga])
      expect((await all(person)).some(({ isOwn }) => isOwn)).toBe(false)
  })
  it('go back to what they were', async () => {
    const first = (await all(camp.lee)).find(({ kind }) => kind === 'ask_mentor')?.text
    expect(await reset(camp.kim, 'ask_mentor')).toMatchObject({ ok: true, template: { isOwn: false, text: first } })
    expect(await reset(camp.kim, 'ask_mentor')).toMatchObject({ ok: true, template: { isOwn: false } })
  })
  it('take no field that does not exist, and say which one', async () => {
    const refused = await change(camp.kim, 'thanks_hired', 'Thank you {fisrt name}')
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'TEMPLATE_FIELD_UNKNOWN', field: 'text' },
      template: { isOwn: false },
    })
    expect((refused['refusal'] as { message: string }).message).toContain('fisrt name')
  })
  it('can be looked at with invented values before they are kept', async () => {
    expect(await preview(camp.kim, 'Hi {first name}, {rolle}')).toEqual({
      previewTemplate: { text: 'Hi Ilse, {rolle}', missing: [], unknown: ['rolle'] },
    })
    for (const { text } of await all(camp.kim))
      expect(await preview(camp.kim, text)).toMatchObject({ previewTemplate: { missing: [], unknown: [] } })
  })
})
