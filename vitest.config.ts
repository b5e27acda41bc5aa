import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { SlowFirst } from './scripts/workshop/slow-first.ts'

/**
 * Three projects: `unit` touches nothing outside the process, `integration` runs the real servers,
 * `web` runs components in happy-dom.
 */
export default defineConfig({
  // Vite would hand tests graphql's .mjs while Apollo and type-graphql load its .js: two realms, one error.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  oxc: { decorator: { legacy: true } },
  test: {
    sequence: { sequencer: SlowFirst },
    // The shared test cluster of PostgreSQL ends with the run.
    globalSetup: ['packages/postgres/src/testing/global-setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Unit specs keep nothing behind, so they may share a process: a third of the time.
          pool: 'forks',
          isolate: false,
          sequence: { groupOrder: 0 },
          include: ['{packages,services,bench,scripts}/**/*.spec.ts', '{packages,services}/**/*.spec.tsx'],
          exclude: ['**/*.int.spec.ts', '**/node_modules/**', '**/dist/**'],
          // A limit is there to end what hangs, not to time what is slow on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{packages,services,bench,scripts}/**/*.int.spec.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // These end what they begin, so they too may share a process: importing everything for each file took a fifth
          // of the time.
          pool: 'forks',
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      ...(existsSync('./web/vite.config.ts') ? ['./web/vite.config.ts'] : []),
    ],
  },
})
