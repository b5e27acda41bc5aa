import type { DigestProps } from './content.ts'

/** A page of the app; for somebody with several workspaces, in the one that the mail is about. */
export const pageOf = ({ publicUrl, workspace }: Pick<DigestProps, 'publicUrl' | 'workspace'>, path: string): string =>
  `${publicUrl}${path}${workspace === undefined ? '' : `?workspace=${workspace.id}`}`
