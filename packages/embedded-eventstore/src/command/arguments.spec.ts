import { describe, expect, it } from 'vitest'
import { parseCommand } from './arguments.ts'

describe('the arguments of the command', () => {
  it('name a directory or memory, and a port', () => {
    expect(parseCommand(['--dir', 'data'])).toEqual({ kind: 'serve', port: 2113, directory: 'data' })
    expect(parseCommand(['--memory', '--port', '0', '--host', 'localhost'])).toEqual({
      kind: 'serve',
      port: 0,
      directory: undefined,
    })
    expect(parseCommand(['--help', '--dir', 'x'])).toEqual({ kind: 'help' })
  })

  it.each([
    [[], /Say where the events go/],
    [['--dir', 'x', '--memory'], /Say where the events go/],
    [['--dir', ''], /--dir names no directory/],
    [['--memory', '--port', '70000'], /--port 70000 is no port/],
    [['--memory', '--port', '-1'], /--port/],
    [['--memory', '--host', '0.0.0.0'], /--host 0\.0\.0\.0 is refused/],
    [['--memory', 'extra'], /extra/],
    [['--verbose'], /--verbose/],
  ])('%j is refused with a sentence', (given, sentence) => {
    expect(() => parseCommand(given)).toThrow(sentence)
  })
})
