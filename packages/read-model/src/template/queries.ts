import { defaultTexts, templateKind } from '@kith/domain'
import type { TemplateKind } from '@kith/domain'
import { selectRows } from '../shared/database.ts'
import type { Database, Viewer } from '../shared/database.ts'

export interface MessageTemplateView {
  readonly kind: TemplateKind
  readonly text: string
  /** Whether the member wrote it; otherwise it is the default. */
  readonly isOwn: boolean
}

/** The viewer's text of every kind, their own or the default, in one fixed order. */
export const messageTemplates = async (db: Database, viewer: Viewer): Promise<readonly MessageTemplateView[]> => {
  const own = await selectRows<{ readonly kind: TemplateKind; readonly text: string }>(db, {
    name: 'template.own',
    text: `select t.kind, t.text from read.message_template t
      where t.owner_id = $1 and t.workspace_id = $2 and t.text is not null`,
    values: [viewer.userId, viewer.workspaceId],
  })
  const texts = new Map(own.map(({ kind, text }) => [kind, text]))
  return templateKind.options.map((kind) => ({
    kind,
    text: texts.get(kind) ?? defaultTexts[kind],
    isOwn: texts.has(kind),
  }))
}
