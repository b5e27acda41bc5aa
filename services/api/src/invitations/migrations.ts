import type { Migration } from '@kith/postgres'

/** An invitation is sent as a link of its own each time; they are looked up by what they are for. */
export const invitationTables: readonly Migration[] = [
  {
    name: 'links of an invitation',
    sql: `create index link_of_invitation on auth.link ((data->>'invitationId')) where purpose = 'invitation';`,
  },
]
