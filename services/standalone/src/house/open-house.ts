import { fileURLToPath } from 'node:url'
import type { Environment } from '../environment.ts'
import type { DataDirectory } from './data-directory.ts'
import type { House } from './house.ts'
import { StartRefused } from './refusal.ts'

const longestStartMs = 60_000

/** Ties environment, directory and the built files together; says aloud what comes back after a crash. */
export const openHouse = (environment: Environment, directory: DataDirectory, say: (line: string) => void): House => ({
  environment,
  directory,
  built: (file) => fileURLToPath(new URL(`./${file}`, builtFolder)),
  onRestart: (name, why) => say(`${name} went away (${why}); starting it again.`),
  within: async (ready, name) => {
    let timer: NodeJS.Timeout | undefined
    const tooLate = new Promise<never>((_, reject) => {
      const text = `${name} did not start within ${longestStartMs / 1000} s; its log in ${directory.logs} says why.`
      timer = setTimeout(() => reject(new StartRefused(text)), longestStartMs)
    })
    try {
      await Promise.race([ready, tooLate])
    } finally {
      clearTimeout(timer)
    }
  },
})

/** `dist/`: the running file is an entry there or a chunk one folder below. */
const builtFolder = new URL(import.meta.url.includes('/dist/shared/') ? '../' : './', import.meta.url)
