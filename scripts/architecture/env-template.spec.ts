import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root, sourceFiles } from './source-files.ts'

const namePattern =
  /\b(?:KITH_[A-Z_]+|OIDC_[A-Z_]+|[A-Z]+(?:_[A-Z]+)*_URL|DKIM_[A-Z_]+|MAIL_[A-Z_]+|BOUNCE_[A-Z_]+|UNSUBSCRIBE_MAILTO|LOG_LEVEL)\b/g

/** Development only; not for the template. */
const internal = new Set(['KITH_DEV'])

const read = (): ReadonlySet<string> =>
  new Set(
    sourceFiles()
      .filter((file) => /\/(?:environment|settings)\.ts$/.test(file.path) && !file.isTest)
      .flatMap((file) => file.text.match(namePattern) ?? [])
      .filter((name) => !internal.has(name)),
  )

const offered = (): ReadonlySet<string> =>
  new Set([...readFileSync(`${root}.env.template`, 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name ?? ''))

describe('.env.template', () => {
  const [known, named] = [read(), offered()]
  it('names every setting that a service reads', () =>
    expect([...known].filter((name) => !named.has(name))).toEqual([]))
  it('names no setting that nobody reads', () => expect([...named].filter((name) => !known.has(name))).toEqual([]))
})
