// Reads every `graphql(`…`)` under src, checks it against the schema and writes the types to src/generated.
// `--check` writes nothing and fails when what is checked in differs from what would be written.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { parse } from 'graphql'

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

const drifted: string[] = []
for (const output of outputs) {
  const text = `// Made by scripts/codegen.ts from the schema and the documents beside the components.\n${await codegen(output)}`
  if (existsSync(output.filename) && readFileSync(output.filename, 'utf8') === text) continue
  if (checkOnly) {
    drifted.push(relative(web, output.filename))
    continue
  }
  mkdirSync(dirname(output.filename), { recursive: true })
  writeFileSync(output.filename, text)
}

if (drifted.length > 0) {
  console.error(`${drifted.join(', ')}: not what the documents ask for. Run "npx tsx web/scripts/codegen.ts".`)
  process.exitCode = 1
}
