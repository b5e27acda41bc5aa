// Writes packages/graphql-schema/schema.graphql: npx tsx scripts/emit-schema.ts (in services/api)
import { writeFileSync } from 'node:fs'
import { emitSchema } from '../src/graphql/emit-schema.ts'

writeFileSync(new URL('../../../packages/graphql-schema/schema.graphql', import.meta.url), emitSchema())
