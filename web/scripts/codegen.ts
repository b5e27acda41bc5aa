// Reads every `graphql(`…`)` under src, checks it against the schema and writes the types to src/generated.
// Beside the schema it leaves the list of every operation's text by its SHA-256: what the server takes from this client.
// `--check` writes nothing and fails when what is checked in differs from what would be written.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { parse } from 'graphql'
import { trustedDocuments } from './trusted-documents.ts'

const web = fileURLToPath(new URL('..', import.meta.url))
const checkOnly = process.argv.includes('--check')
const schema = parse(readFileSync(fileURLToPath(import.meta.resolve('@kith/graphql-schema/schema.graphql')), 'utf8'))

const documents = readdirSync(join(web, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated'))
  .sort()
  .flatMap((file) =>
    [...readFileSync(join(web, 'src', file), 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`,?\s*\)/g)].map(
      ([, text = '']) => ({
        location: join(web, 'src', file),
        rawSDL: text,
        document: parse(text),
      }),
    ),
  )

const outputs = await preset.buildGeneratesSection({
  baseOutputDir: join(web, 'src/generated/'),
  schema,
  documents,
  config: {
    enumType: 'string-literal',
    useTypeImports: true,
    immutableTypes: true,
    avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
    scalars: { CalendarDate: 'string', DateTime: 'string' },
    importExtension: '.ts',
  },
  presetConfig: { fragmentMasking: false, skipIndexFile: true },
  plugins: [],
  pluginMap: {},
})

const files = await Promise.all(
  outputs.map(async (output) => ({
    filename: output.filename,
    text: `// Made by scripts/codegen.ts from the schema and the documents beside the components.\n${await codegen(output)}`,
  })),
)
const trusted = fileURLToPath(
  new URL('trusted-documents.json', import.meta.resolve('@kith/graphql-schema/schema.graphql')),
)
const texts = trustedDocuments(documents.map(({ rawSDL }) => rawSDL))
files.push({ filename: trusted, text: `${JSON.stringify(texts, null, 2)}\n` })

const drifted: string[] = []
for (const { filename, text } of files) {
  if (existsSync(filename) && readFileSync(filename, 'utf8') === text) continue
  if (checkOnly) {
    drifted.push(relative(web, filename))
    continue
  }
  mkdirSync(dirname(filename), { recursive: true })
  writeFileSync(filename, text)
}

if (drifted.length > 0) {
  console.error(`${drifted.join(', ')}: not what the documents ask for. Run "npx tsx web/scripts/codegen.ts".`)
  process.exitCode = 1
}
