import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { edges } from './edges.ts'
import * as rules from './rules.ts'
import type { SourceFile } from './source-files.ts'
import { root, sourceFiles } from './source-files.ts'

const files = sourceFiles()

const fileOf = (room: string, text: string, imports: readonly string[] = []): SourceFile => ({
  path: `packages/${room}/src/example.ts`,
  room,
  text,
  isTest: false,
  imports,
})

describe('the house', () => {
  it('has no edge that the table does not have', () => expect(rules.forbiddenEdges(files)).toEqual([]))
  it('is entered through doors only', () => expect(rules.climbedWalls(files)).toEqual([]))
  it('hides each library in one room', () => expect(rules.strayImporters(files)).toEqual([]))
  it('reads the environment in environment.ts only', () => expect(rules.strayEnvironment(files)).toEqual([]))
  it('keeps kernel and domain free of clock and chance', () => expect(rules.impurity(files)).toEqual([]))
  it('has no circles', () => expect(rules.circles(files)).toEqual([]))
  it('has no file over 300 lines', () => expect(rules.tooLong(files)).toEqual([]))

  it('is described in ARCHITECTURE.md as the rules have it', () => {
    const text = readFileSync(`${root}ARCHITECTURE.md`, 'utf8')
    for (const [room, allowed] of Object.entries(edges)) {
      const row =
        text.split('\n').find((line) => line.startsWith('|') && line.includes(`/${room}\``)) ??
        text.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${room}\``))
      expect(row, `ARCHITECTURE.md has no row for ${room}`).toBeDefined()
      const told = row?.split('|')[3]?.trim() ?? ''
      expect(told, `the row of ${room}`).toBe(allowed === 'any' ? 'any' : allowed.join(', ') || '-')
    }
  })
})

describe('the rules themselves', () => {
  it('see a forbidden edge', () =>
    expect(rules.forbiddenEdges([fileOf('domain', '', ['@kith/postgres'])])).toHaveLength(1))
  it('see a stray importer', () => expect(rules.strayImporters([fileOf('mail', '', ['bullmq'])])).toHaveLength(1))
  it('see a stray environment', () =>
    expect(rules.strayEnvironment([fileOf('mail', 'process.env.HOME')])).toHaveLength(1))
  it('see a clock in the domain', () => expect(rules.impurity([fileOf('domain', 'Date.now()')])).toHaveLength(1))
  it('see a file that is too long', () => expect(rules.tooLong([fileOf('web', '\n'.repeat(302))])).toHaveLength(1))
  it('see a circle', () => {
    const named = (name: string): SourceFile => {
      const file = files.find((each) => each.path === `packages/kernel/src/${name}.ts`)
      if (!file) throw new Error(`the example needs ${name}.ts`)
      return file
    }
    const knowsDecision = named('decider')
    expect(rules.circles([knowsDecision, named('decision')])).toEqual([])
    expect(rules.circles([knowsDecision, { ...named('decision'), imports: ['./decider.ts'] }])).toHaveLength(1)
  })
})
