import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { median } from '../harness/statistics.ts'

const note = 'x'.repeat(200)

/** Commits a second of one small row each, by so many clients at once. */
export const commitsPerSecond = async (url: string, clients: number, seconds = 1): Promise<number> => {
  const pool = new pg.Pool({ connectionString: url, max: clients })
  try {
    await pool.query('create table if not exists bench_probe (id bigserial primary key, note text)')
    const until = performance.now() + seconds * 1_000
    let commits = 0
    const work = async (): Promise<void> => {
      const client = await pool.connect()
      while (performance.now() < until) {
        await client.query({ name: 'probe', text: 'insert into bench_probe (note) values ($1)', values: [note] })
        commits += 1
      }
      client.release()
    }
    await Promise.all(Array.from({ length: clients }, work))
    await pool.query('drop table bench_probe')
    return commits / seconds
  } finally {
    await pool.end()
  }
}

/** Rows a second that COPY writes into a table with a primary key. */
export const copyRowsPerSecond = async (url: string): Promise<number> => {
  const rows = 100_000
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('create table bench_copy_probe (id bigint primary key, note text)')
    const chunks = Array.from({ length: 100 }, (_, chunk) =>
      Array.from({ length: rows / 100 }, (__, at) => `${chunk * 1_000 + at}\t${note}\n`).join(''),
    )
    const began = performance.now()
    await pipeline(Readable.from(chunks), client.query(copyFrom('copy bench_copy_probe from stdin')))
    return (rows * 1_000) / (performance.now() - began)
  } finally {
    await client.query('drop table if exists bench_copy_probe')
    await client.end()
  }
}

/** Middle time from NOTIFY on one connection to its arrival on another, in milliseconds. */
export const notifyMs = async (url: string): Promise<number> => {
  const [speaker, listener] = [new pg.Client({ connectionString: url }), new pg.Client({ connectionString: url })]
  await Promise.all([speaker.connect(), listener.connect()])
  try {
    await listener.query('listen bench_probe')
    const times: number[] = []
    for (let at = 0; at < 200; at += 1) {
      const heard = new Promise<void>((resolve) => listener.once('notification', () => resolve()))
      const began = performance.now()
      await speaker.query('notify bench_probe')
      await heard
      times.push(performance.now() - began)
    }
    return median(times)
  } finally {
    await Promise.all([speaker.end(), listener.end()])
  }
}
