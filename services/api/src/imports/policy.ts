import { allow } from '../graphql/policy.ts'
import type { AreaPolicy } from '../graphql/policy.ts'

export const importsPolicy: AreaPolicy = {
  Query: allow('member', 'imports', 'import'),
  Mutation: allow('member', 'startImport', 'undoImport', 'discardImport'),
  ImportColumn: allow('own', 'header', 'meaning'),
  ImportSampleRow: allow('own', 'line', 'name', 'company', 'position', 'email', 'profileUrl', 'connectedOn'),
  ImportRow: allow('own', 'line', 'outcome', 'name', 'code', 'message', 'column', 'raw'),
  ImportPreview: allow('own', 'columns', 'rows', 'willAdd', 'willChange', 'unchanged', 'refused', 'sample', 'refusals'),
  Import: allow(
    'own',
    'id',
    'fileName',
    'status',
    'rows',
    'processed',
    'added',
    'changed',
    'unchanged',
    'refused',
    'startedAt',
    'finishedAt',
    'kept',
    'preview',
    'report',
  ),
  ImportRowEdge: { ...allow('shape', 'cursor'), ...allow('own', 'node') },
  ImportRowConnection: { ...allow('shape', 'pageInfo'), ...allow('own', 'edges') },
  ImportPayload: { ...allow('shape', 'ok', 'refusal', 'isStale'), ...allow('own', 'import') },
  ImportInput: allow('given', 'commandId', 'importId'),
}
