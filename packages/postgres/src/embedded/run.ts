import { execFile } from 'node:child_process'

/** The system user that the server runs as; undefined means "as ourselves". */
export type Account = { readonly uid: number; readonly gid: number } | undefined

/** How a finished program ended; it never throws for an exit code. */
export interface Ended {
  readonly code: number
  readonly output: string
}

/** Runs a program of PostgreSQL as `account` and waits for its end. Throws when it cannot be started at all. */
export const run = async (account: Account, file: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const options = {
      // The working directory may be one that `account` cannot enter.
      cwd: '/',
      // Ours is not the server's business, and its messages must be English: they are searched for words.
      ...(process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } }),
      ...account,
      windowsHide: true,
    }
    execFile(file, [...args], options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim()
      if (!error) return resolve({ code: 0, output })
      if (typeof error.code === 'number') return resolve({ code: error.code, output })
      return reject(new Error(`${file} could not be started: ${error.message}`, { cause: error }))
    })
  })
