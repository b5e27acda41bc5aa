import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Runs a program to its end. Resolves with its exit code and, when `quiet`, what it printed.
 * Rejects only when it could not be started.
 */
export const run = (program, args, { quiet = false, env = process.env, cwd = root } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve({ code: code ?? 1, signal, output }))
  })

/** A program of an installed package, e.g. `bin('vitest')`. */
export const bin = (name) => `${root}node_modules/.bin/${name}`
