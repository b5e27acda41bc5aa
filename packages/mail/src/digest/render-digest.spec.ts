import type { WorkspaceId } from '@kith/kernel'
import { describe, expect, it } from 'vitest'
import { emptyDigest, fullDigest, listed, marked, ordinaryDigest } from './fixtures.ts'
import { renderDigest } from './render-digest.ts'

describe('a rendered digest', () => {
  it('reads well without HTML', async () => {
    const { subject, text } = await renderDigest(ordinaryDigest)
    expect(subject).toBe('3 people to be in touch with')
    expect(text).toBe(`Tuesday 24 November

3 people to be in touch with.

Check-ins

Amara Okafor https://kith.example/people/c1
Staff engineer at Northwind
Last in touch 14 weeks ago, over coffee.
You noted: Her daughter started school

Jonas Weber https://kith.example/people/c2
Acme & Co
You have not been in touch here yet.

Promises

Ines Braga https://kith.example/people/c5
Send the deck
You promised this for today.

Dates this week

Kenji Mori https://kith.example/people/c4
Birthday on Friday.

One thing from earlier can still be found on Today.

Open Today https://kith.example/

You chose to get this once a day, when there is something new. Stop these mails https://kith.example/u/token · Choose what you get https://kith.example/settings/mail
`)
  })

  it('names the workspace to somebody who belongs to several, and opens there', async () => {
    const workspace = { id: 'w1' as WorkspaceId, name: 'Harbor' }
    const { text, html } = await renderDigest({ ...ordinaryDigest, workspace })
    expect(text).toContain('3 people to be in touch with. In Harbor.')
    expect(text).toContain('https://kith.example/people/c4?workspace=w1')
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)
    for (const address of addresses) expect(address).toMatch(/\?workspace=w1$|\/u\/token$/)
  })

  it('carries a preview line, both colour schemes and links into the app only', async () => {
    const { html } = await renderDigest(ordinaryDigest)
    expect(html).toContain('Amara Okafor, Jonas Weber, Name still and 2 more. 1 promise and 1 date')
    expect(html).toContain('prefers-color-scheme: dark')
    const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses).toContain('https://kith.example/people/c1')
    for (const address of addresses) expect(address).toMatch(/^https:\/\/kith\.example\//)
  })

  it('has a section for everything that waits, and leads to each', async () => {
    const { subject, text } = await renderDigest(fullDigest)
    expect(subject).toBe('3 people to be in touch with')
    expect(text).toContain(`Waiting for your answer

Bruno Lima https://kith.example/referrals/r1
Asks you for a referral for Data engineer at Harbor Bank.

Somebody https://kith.example/referrals/r2
Has a question about your request for Acme & Co.

Promises`)
    expect(text).toContain(`Thanks and news

Femi Ade https://kith.example/referrals/r3
A thank-you is still open, for Designer at Northwind.

Lena Roth https://kith.example/referrals/r4
What came of it is not noted yet: Nurse at City Clinic.

Dates this week`)
    expect(text).toContain(`New on the board

Welder at Yard Works https://kith.example/board/o1
Omar Said can refer for it.

3 things from earlier can still be found on Today.`)
  })

  it('offers for each person what can be done at once, and only when it is given links', async () => {
    const actLink = (act: string, subjectId: string): string => `https://kith.example/act#${act}-${subjectId}`
    const { text, html } = await renderDigest({ ...fullDigest, actLink })
    expect(text).toContain(`You noted: Her daughter started school
Done https://kith.example/act#done-c1 \u00a0 Snooze 1 week https://kith.example/act#snooze-c1 \u00a0 Skip https://kith.example/act#skip-c1`)
    expect(text).toContain('Done https://kith.example/act#follow-up-done-f5')
    expect(html.match(/act#/g)).toHaveLength(7)
    expect((await renderDigest(fullDigest)).html).not.toContain('act#')
  })

  it('ends its preview line there: nothing of the text runs on in it', async () => {
    const { html } = await renderDigest(fullDigest)
    const hidden = /data-skip-in-text="true">([^<]*(?:<!-- -->)?[^<]*)</.exec(html)?.[1] ?? ''
    expect(hidden).toMatch(
      /^Amara Okafor, Jonas Weber, Name still and \d more\. 2 requests, 1 promise, 1 date and 1 opening/,
    )
    expect(hidden.length).toBeGreaterThan(250)
    expect((await renderDigest(fullDigest)).text).not.toMatch(/[\u034f\u200c]/)
  })

  it('says that it comes with nothing to tell to whoever wished so', async () => {
    const { text } = await renderDigest({ ...emptyDigest, evenIfEmpty: true })
    expect(text).toContain('Nobody to be in touch with today.')
    expect(text).toContain('You chose to get this once a day, also when there is nothing new.')
  })

  it('shows markup in a name as text', async () => {
    const name = '<script>alert(1)</script><img src=x onerror=alert(1)> "& co"'
    const { html, text } = await renderDigest({
      ...emptyDigest,
      checkIns: listed({ ...marked('a'), name, fact: name }),
    })
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;')
    expect(text).toContain(name)
  })

  it('names those from earlier when it was asked for', async () => {
    const { text } = await renderDigest({ ...ordinaryDigest, occasion: 'asked' })
    expect(text).toContain('From earlier\n\nName still https://kith.example/people/id-still')
    expect(text).not.toContain('can still be found')
    expect(text).toContain('You asked for this one.')
  })

  it('shows 25 people of 300 and counts the rest', async () => {
    const checkIns = Array.from({ length: 300 }, (_, index) => marked(`p${String(index).padStart(3, '0')}`))
    const { text } = await renderDigest({ ...emptyDigest, checkIns: listed(...checkIns) })
    expect(text.match(/Name p\d+ /g)).toHaveLength(25)
    expect(text).toContain('and 275 more https://kith.example/')
  })

  it('says calmly that nobody is due', async () => {
    const { subject, text } = await renderDigest({ ...emptyDigest, occasion: 'asked' })
    expect(subject).toBe('Nobody to be in touch with today')
    expect(text).not.toContain('Check-ins')
  })

  it('gives each of 200 readers their own people and nobody else’s', async () => {
    const readers = Array.from({ length: 200 }, (_, index) => `Q${String(index).padStart(3, '0')}Z`)
    const mails = await Promise.all(
      readers.map((mark) => renderDigest({ ...emptyDigest, checkIns: listed(marked(mark), marked(`${mark}b`)) })),
    )
    mails.forEach(({ html, text }, index) => {
      const own = readers[index]
      for (const part of [html, text])
        expect(new Set([...part.matchAll(/Q\d{3}Z/g)].map(([mark]) => mark))).toEqual(new Set([own]))
    })
  }, 60_000)

  it('gives the same mail for the same content', async () =>
    expect(await renderDigest(ordinaryDigest)).toEqual(await renderDigest(ordinaryDigest)))
})
