// Measures an import of many rows: npx tsx services/api/test/measure-import.ts [rows]
import { id, openBrowser, owner } from './browser.ts'
import { openTestHouse } from './house.ts'

const rows = Number(process.argv[2] ?? 10_000)
const house = await openTestHouse()
const robin = openBrowser(house.url)
await robin.post('/api/first-account', owner)
const lines = Array.from(
  { length: rows },
  (_, index) =>
    `First${index},"Last, ${index}",https://www.linkedin.com/in/p-${index},,Company ${index % 500},Engineer,07 Dec 2025`,
)
const file = `First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n${lines.join('\r\n')}`
const say = (what: string, since: number): void => {
  const seconds = (performance.now() - since) / 1000
  process.stdout.write(
    `${what}: ${seconds.toFixed(2)} s, ${Math.round(rows / seconds)} rows/s, rss ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
  )
}
for (const round of ['new', 'the same again']) {
  let since = performance.now()
  const { body } = await robin.upload(file)
  const { importId } = body as { importId: string }
  say(`upload and preview (${round})`, since)
  const waits: number[] = []
  let isOver = false
  const other = (async () => {
    while (!isOver) {
      const at = performance.now()
      await robin.graphql('{ contacts(first: 50) { edges { node { name } } } }')
      waits.push(performance.now() - at)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })()
  since = performance.now()
  await robin.graphql('mutation ($input: ImportInput!) { startImport(input: $input) { ok } }', {
    input: { commandId: id(), importId },
  })
  await house.api.importsIdle()
  say(`import (${round})`, since)
  for (;;) {
    const { data } = await robin.graphql('query ($id: ID!) { import(id: $id) { status added unchanged refused } }', {
      id: importId,
    })
    const found = (data as never as { import: { status: string } }).import
    if (found.status === 'finished') {
      process.stdout.write(`${JSON.stringify(found)}\n`)
      break
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  say(`visible (${round})`, since)
  isOver = true
  await other
  waits.sort((left, right) => left - right)
  process.stdout.write(
    `list meanwhile: p50 ${waits[Math.floor(waits.length / 2)]?.toFixed(0)} ms, p99 ${waits[Math.floor(waits.length * 0.99)]?.toFixed(0)} ms of ${waits.length}\n`,
  )
}
process.stdout.write(house.logged())
await house.stop()
process.exit(0)
