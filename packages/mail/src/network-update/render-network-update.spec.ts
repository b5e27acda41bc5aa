import { describe, expect, it } from 'vitest'
import { networkUpdates, yearOn } from './fixtures.ts'
import { renderNetworkUpdate, wordsOfNetworkUpdate } from './render-network-update.ts'

describe('an update to one person', () => {
  it('is the member’s own words, who wrote them, and a way to get no more', async () => {
    const { subject, text } = await renderNetworkUpdate(yearOn)
    expect(subject).toBe('A year on, Ilse')
    expect(text).toBe(`Hi Ilse,

when we last spoke in March 2026, I was looking for work.
I am a data engineer now.

- Robin

-- 
Robin Example wrote this to people they know. A reply goes to them.
No more updates from Robin Example: https://kith.example/u/token
`)
  })
  it('looks like a letter: nothing is fetched, followed or framed', async () => {
    const { html } = await renderNetworkUpdate(yearOn)
    expect(html).not.toMatch(/<img|url\(|<script|<table|Kith/)
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['https://kith.example/u/token'])
    expect(html).toContain('looking for work.<br/>I am a data engineer now.')
    expect(html).toContain('prefers-color-scheme: dark')
  })
  it('takes words for words', async () => {
    const mail = networkUpdates['words that look like markup']
    const { html } = await renderNetworkUpdate(mail ?? yearOn)
    expect(html).toContain('Hi &lt;b&gt;Ilse&lt;/b&gt; &amp; &quot;all&quot;')
    expect(html).not.toMatch(/<script|<i>/)
  })
  it.each(Object.entries(networkUpdates))('gives the words back whole: %s', async (_, mail) => {
    const { text } = await renderNetworkUpdate(mail)
    expect(wordsOfNetworkUpdate(text)).toBe(mail.text.trim())
    expect(text).toContain(mail.unsubscribe)
  })
})
