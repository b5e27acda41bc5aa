import { mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { previewFiles } from './preview-page.ts'

const directory = process.argv[2] ?? fileURLToPath(new URL('../../dist/preview', import.meta.url))
await rm(directory, { recursive: true, force: true })
await mkdir(directory, { recursive: true })
for (const [name, content] of await previewFiles()) await writeFile(`${directory}/${name}`, content)
process.stdout.write(`${directory}/index.html\n`)
