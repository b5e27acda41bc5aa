import type { UserId } from '@kith/kernel'
import type { TemplateKind } from './kind.ts'

export type TemplateState =
  /** The default text; nobody wrote another one, or it was reset. */
  | { readonly status: 'default'; readonly of: TemplateOwner | null }
  | { readonly status: 'own'; readonly of: TemplateOwner; readonly text: string }

export interface TemplateOwner {
  readonly ownerId: UserId
  readonly kind: TemplateKind
}

export const noTemplate: TemplateState = { status: 'default', of: null }
