import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import type { Load, LoadOptions, Traffic } from './traffic.ts'
import { freshCommand, freshInteraction } from './traffic.ts'

const run = promisify(execFile)

export const wrkPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'wrk'))
    .find((path) => existsSync(path))

/** A Lua string; the longest brackets stand in no JSON. */
const quote = (text: string): string => `[===[${text}]===]`

const scriptFor = ({ requests, expect }: Traffic): string => `
local bodies, headers = {}, {}
${requests
  .map(({ body, cookie }, at) => `bodies[${at + 1}] = ${quote(body)}; headers[${at + 1}] = ${quote(cookie)}`)
  .join('\n')}
local threads = {}
function setup(thread) table.insert(threads, thread) end
local at, fresh, ready = 0, false, {}
function init()
  math.randomseed(os.time() * 1000 + math.floor(os.clock() * 1000000))
  wrong = 0
  for i = 1, #bodies do
    headers[i] = { ["content-type"] = "application/json", cookie = headers[i] }
    if bodies[i]:find("${freshCommand}", 1, true) then fresh = true
    else ready[i] = wrk.format("POST", "/graphql", headers[i], bodies[i]) end
  end
end
local function uuid()
  return string.format("%04x%04x-%04x-4%03x-8%03x-%04x%04x%04x", math.random(0, 65535), math.random(0, 65535),
    math.random(0, 65535), math.random(0, 4095), math.random(0, 4095), math.random(0, 65535), math.random(0, 65535),
    math.random(0, 65535))
end
function request()
  at = at % #bodies + 1
  if not fresh then return ready[at] end
  local body = bodies[at]:gsub("${freshCommand}", uuid()):gsub("${freshInteraction}", uuid())
  return wrk.format("POST", "/graphql", headers[at], body)
end
function response(status, _, body)
  if status ~= 200 or not body:find(${quote(expect)}, 1, true) or body:find('"errors"', 1, true) then
    wrong = wrong + 1
  end
end
function done(summary, latency)
  local e, bad = summary.errors, 0
  for _, thread in ipairs(threads) do bad = bad + thread:get("wrong") end
  print(string.format(
    '\\n#{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"max":%f,"bytes":%f,"wrong":%d}',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    latency.max / 1e3, summary.bytes / math.max(1, summary.requests), bad + e.connect + e.read + e.write + e.timeout))
end
`

/** One window of closed-loop load by wrk: one thread in C, so that the generator takes little from the servers. */
export const loadByWrk = async (path: string, traffic: Traffic, options: LoadOptions): Promise<Load> => {
  const folder = mkdtempSync(join(tmpdir(), 'kith-wrk-'))
  const script = join(folder, 'traffic.lua')
  writeFileSync(script, scriptFor(traffic))
  try {
    const { connections, seconds } = options
    const { stdout } = await run(path, [
      '-t1',
      `-c${connections}`,
      `-d${seconds}s`,
      '--timeout',
      '10s',
      '-s',
      script,
      traffic.url,
    ])
    const line = stdout.split('\n').find((each) => each.startsWith('#{'))
    if (!line) throw new Error(`wrk said nothing that can be read:\n${stdout}`)
    return JSON.parse(line.slice(1)) as Load
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
