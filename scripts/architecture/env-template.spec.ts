import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root, sourceFiles } from './source-files.ts'

const namePattern = /\b(?:KITH_[A-Z_]+|OIDC_[A-Z_]+|[A-Z]+(?:_[A-Z]+)*_URL|MAIL_[A-Z_]+|LOG_LEVEL)\b/g

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
  it('names every setting that a service reads', () =>
    expect([...read()].filter((name) => !offered().has(name))).toEqual([]))
  it('names no setting that nobody reads', () => expect([...offered()].filter((name) => !read().has(name))).toEqual([]))
})
