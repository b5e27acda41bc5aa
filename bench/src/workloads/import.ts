import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { load } from '../harness/load.ts'
import { watchMemory } from '../harness/processor.ts'
import { median, spreadOf } from '../harness/statistics.ts'
import type { Load, Traffic } from '../harness/traffic.ts'
import { ask } from '../house/person.ts'
import type { Person } from '../house/person.ts'
import type { Finding, Result } from '../report/result.ts'
import { single } from '../report/result.ts'
import type { Bench } from './bench.ts'
import { peopleBody } from './documents.ts'
import { connectionsFile } from './import-file.ts'
import { bareAppendsPerSecond } from './store-alone.ts'

interface Standing {
  readonly status: string
  readonly rows: number
  readonly processed: number
  readonly added: number
  readonly refused: number
}

const standingOf = async (person: Person, id: string): Promise<Standing> => {
  const query = 'query ($id: ID!) { import(id: $id) { status rows processed added refused } }'
  const { import: found } = await ask<{ import: Standing | null }>(person, query, { id })
  if (!found) throw new Error('The import is not there')
  return found
}

const countOf = async (person: Person): Promise<number> => {
  const { contacts } = await ask<{ contacts: { totalCount: number } }>(person, '{ contacts(first: 1) { totalCount } }')
  return contacts.totalCount
}

const upload = async (person: Person, text: string): Promise<string> => {
  const form = new FormData()
  form.set('file', new Blob([text], { type: 'text/csv' }), 'Connections.csv')
  const answer = await fetch(`${person.url}/api/imports`, {
    method: 'POST',
    headers: { cookie: person.cookie },
    body: form,
    signal: AbortSignal.timeout(6e4),
  })
  if (!answer.ok) throw new Error(`Uploading: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { importId: string }).importId
}

interface Imported {
  readonly uploadSeconds: number
  /** From "start" until the last person is in the list. */
  readonly seconds: number
}

const importOnce = async (person: Person, text: string, rows: number): Promise<Imported> => {
  const before = await countOf(person)
  const uploadedAt = performance.now()
  const importId = await upload(person, text)
  while ((await standingOf(person, importId)).status !== 'previewed') await sleep(20)
  const startedAt = performance.now()
  const { startImport } = await ask<{ startImport: { ok: boolean; refusal: unknown } }>(
    person,
    'mutation ($input: ImportInput!) { startImport(input: $input) { ok refusal { code message } } }',
    { input: { commandId: randomUUID(), importId } },
  )
  if (!startImport.ok) throw new Error(`The import did not start: ${JSON.stringify(startImport.refusal)}`)
  for (;;) {
    const { status, added, refused } = await standingOf(person, importId)
    if (status === 'finished') {
      if (added !== rows || refused > 0) throw new Error(`${added} added and ${refused} refused of ${rows}`)
      if ((await countOf(person)) - before === rows) break
    }
    if (performance.now() - startedAt > 600_000) throw new Error('The import did not end within ten minutes')
    await sleep(20)
  }
  const seconds = (performance.now() - startedAt) / 1_000
  return { seconds, uploadSeconds: (startedAt - uploadedAt) / 1_000 }
}

const importer = 7
const somebodyElse = 0

/** B8: a file uploaded, read, decided row by row, durable and in the list, while somebody else looks at their people. */
export const importing = async (bench: Bench, rows = 10_000): Promise<Result> => {
  const { app, members } = bench
  const [person, other] = [members[importer], members[somebodyElse]]
  if (!person || !other) throw new Error('The size is too small for an import')
  const traffic: Traffic = {
    url: app.url,
    requests: [
      {
        cookie: other.cookie,
        body: peopleBody(50),
      },
    ],
    expect: '"hasNextPage"',
  }
  const pids = () => ({ api: app.processes()['api'] ?? 0, projector: app.processes()['projector'] ?? 0 })
  const samples: { rate: number; bare: number; imported: Imported; idle: Load; meanwhile: Load[] }[] = []
  const stopWatching = watchMemory(pids)
  for (let round = 0; round < Math.min(3, bench.rounds); round += 1) {
    const bare = await bareAppendsPerSecond(bench.seconds)
    const idle = await load(traffic, { connections: 1, seconds: 3 })
    const meanwhile: Load[] = []
    let going = true
    const looking = (async () => {
      while (going) meanwhile.push(await load(traffic, { connections: 1, seconds: 1 }))
    })()
    const imported = await importOnce(person, connectionsFile(rows, `${Date.now()}`), rows)
    going = false
    await looking
    // The same without anybody else looking: the bare rate has nobody beside it either.
    const alone = await importOnce(person, connectionsFile(rows, `${Date.now()}-alone`), rows)
    samples.push({ rate: rows / alone.seconds, bare, imported, idle, meanwhile })
  }
  const peaks = stopWatching()
  const workload = `B8 import of ${rows} rows`
  const finding = (what: string, values: readonly number[], unit: string, target?: Finding['target']): Finding => ({
    workload,
    what,
    unit,
    value: spreadOf(values),
    kind: unit === '×' ? 'ratio' : 'figure',
    ...(target ? { target } : {}),
  })
  const worst = (loads: readonly Load[]): number => median(loads.map((each) => each.p99))
  return {
    findings: [
      finding(
        'rows/s / bare appends/s with 64 writers',
        samples.map(({ rate, bare }) => rate / bare),
        '×',
        { least: 0.5 },
      ),
      finding(
        'rows from start to visible',
        samples.map(({ rate }) => rate),
        '/s',
        { least: 4_000 },
      ),
      finding(
        'rows, while somebody reads',
        samples.map(({ imported }) => rows / imported.seconds),
        '/s',
      ),
      finding(
        'bare appends',
        samples.map(({ bare }) => bare),
        '/s',
      ),
      finding(
        'upload and preview',
        samples.map(({ imported }) => imported.uploadSeconds),
        's',
      ),
      finding(
        'p99 of another’s list, meanwhile / idle',
        samples.map((s) => worst(s.meanwhile) / s.idle.p99),
        '×',
        { most: 3 },
      ),
      { ...finding('peak memory, api', [0], 'MB'), value: single(peaks['api'] ?? 0) },
      { ...finding('peak memory, projector', [0], 'MB'), value: single(peaks['projector'] ?? 0) },
    ],
    raw: { samples, peaks },
  }
}
