import { describe, expect, it } from 'vitest'
import { MemoryLog } from '../file/memory-log.ts'
import type { AppendOutcome, ProposedEvent } from '../log/append.ts'
import { Catalogue } from './catalogue.ts'
import { EventStore } from './event-store.ts'

/** A disk whose flushes end when the test says so, and as it says. */
class HeldDisk extends MemoryLog {
  private held: ((failure?: Error) => void)[] = []

  override flush(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.held.push((failure) => (failure ? reject(failure) : resolve()))
    })
  }

  get flushesUnderWay(): number {
    return this.held.length
  }

  endFlush(failure?: Error): void {
    this.held.shift()?.(failure)
  }
}

/** Lets pass more turns of the loop than the writer waits for others; a timer may come before or after those. */
const turn = async (): Promise<void> => {
  for (let turns = 0; turns < 20; turns++) await new Promise((resolve) => setImmediate(resolve))
}

let ids = 0
const newId = () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`

const event = (id = newId()): ProposedEvent => ({
  id,
  type: 'thing',
  isJson: true,
  metadata: Buffer.alloc(0),
  data: Buffer.from('{}'),
})

const open = () => {
  const disk = new HeldDisk()
  const said: string[] = []
  const store = new EventStore({
    storage: disk,
    catalogue: new Catalogue(),
    now: () => 1_700_000_000_000,
    newId,
    onFailure: (reason) => said.push(reason),
  })
  const answers: AppendOutcome[] = []
  const append = (stream: string, events = [event()], expected: 'any' | 'no_stream' | number = 'any') =>
    store.append({ stream, expected, events }, (answer) => answers.push(answer))
  return { disk, store, said, answers, append }
}

describe('the writer', () => {
  it('answers nothing and shows nothing before the flush has ended', async () => {
    const { disk, store, answers, append } = open()
    append('s')
    await turn()
    expect([disk.flushesUnderWay, answers.length, store.committed]).toEqual([1, 0, 0])
    disk.endFlush()
    await turn()
    expect([answers[0]?.status, store.committed]).toEqual(['written', 1])
  })

  it('lets appends that arrive together, or during a flush, share one', async () => {
    const { disk, store, answers, append } = open()
    for (let n = 0; n < 5; n++) append('s')
    await turn()
    for (let n = 0; n < 7; n++) append('s')
    disk.endFlush()
    await turn()
    expect([disk.flushesUnderWay, answers.length, store.committed]).toEqual([1, 5, 5])
    disk.endFlush()
    await turn()
    expect([disk.flushesUnderWay, answers.length, store.committed]).toEqual([0, 12, 12])
  })

  it('holds back refusals and repetitions until what they rest on is durable', async () => {
    const { disk, answers, append } = open()
    const first = event()
    append('s', [first], 'no_stream')
    append('s', [first], 'no_stream')
    append('s', [event()], 'no_stream')
    await turn()
    expect(answers).toEqual([])
    disk.endFlush()
    await turn()
    expect(answers.map(({ status }) => status)).toEqual(['written', 'written', 'wrong_expected_version'])
    expect(answers[1]).toEqual(answers[0])
  })

  it('accepts nothing more after a failed flush, and still lets what is durable be read', async () => {
    const { disk, store, said, answers, append } = open()
    append('s')
    await turn()
    disk.endFlush()
    await turn()
    append('s')
    await turn()
    append('s')
    disk.endFlush(new Error('no space left on device'))
    await turn()
    append('s')
    store.delete({ stream: 's', expected: 'any', hard: true }, (answer) => answers.push(answer))
    expect(answers.map(({ status }) => status)).toEqual(['written', 'failed', 'failed', 'failed', 'failed'])
    expect(said).toEqual([
      'The event log could not be written (no space left on device): free or repair the disk, then start the event store again.',
    ])
    const stream = store.reader.find('s')
    expect([store.committed, stream && store.reader.revisions(stream)]).toEqual([1, 1])
    await store.idle()
  })
})
