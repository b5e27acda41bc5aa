import type { Command } from './command.ts'

/** The overview that `help`, no command and an unknown command print. */
export const helpText = (commands: readonly Command[]): string => {
  const width = Math.max(...commands.map((command) => command.name.length))
  const rows = commands.map(({ name, purpose }) => `  ${name.padEnd(width)}   ${purpose}`)
  const usages = commands.map(({ usage }) => `  npm run kith -- ${usage}`)
  return ['Commands:', ...rows, '', 'Called as:', ...usages, ''].join('\n')
}
