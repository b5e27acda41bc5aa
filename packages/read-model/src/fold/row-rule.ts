/**
 * Which rows of a table a viewer may see: an SQL condition over the table's columns. `schema` is that of the table's own
 * generation, for rules that look at a sister table. Undefined: none at all; the table serves the fold alone.
 *
 * Call the functions of the schema `read` inside a scalar subselect, as `(select read.viewer())`: it is then worked out
 * once for a statement, and an index on the column still helps.
 */
export type RowRule = (schema: string) => string | undefined

/** Who is looking, as a row rule says it. */
export const viewer = '(select read.viewer())'

/** Of the workspace that the viewer is looking at and a member of. */
export const inViewersWorkspace = 'workspace_id = (select read.viewer_workspace())'

/** Whether the viewer runs the workspace that they are looking at. */
export const viewerIsAdmin = '(select read.viewer_is_admin())'

/** For tables that no query reads. */
export const noRows: RowRule = () => undefined

/** What is one person's alone, in the workspace that they are looking at: nobody else sees it, whatever their role. */
export const ownerOnly =
  (columns: { readonly owner?: string; readonly workspace?: string } = {}): RowRule =>
  () => {
    const { owner = 'owner_id', workspace = 'workspace_id' } = columns
    return `${owner} = ${viewer} and ${workspace} = (select read.asked_workspace())`
  }

/** What is one person's alone, in a table that does not say of which workspace. */
export const ownerAnywhere =
  (owner = 'owner_id'): RowRule =>
  () =>
    `${owner} = ${viewer}`
