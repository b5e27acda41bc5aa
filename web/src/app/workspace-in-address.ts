import { useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { say } from '../design/toasts.ts'
import { shell as words } from '../messages/shell.ts'
import { rest } from '../rest/rest.ts'
import type { Viewer } from './session.tsx'

export type WorkspaceSearch = {
  /** The workspace that a link out of a mail is about. */
  readonly workspace?: string
}

export const readWorkspaceSearch = ({ workspace }: Record<string, unknown>): WorkspaceSearch =>
  typeof workspace === 'string' ? { workspace } : {}

/** The same address without the workspace. */
export const withoutWorkspace = (href: string): string => {
  const { pathname, search, hash } = new URL(href, 'https://kith.invalid')
  const rest = new URLSearchParams(search)
  rest.delete('workspace')
  return pathname + (rest.size === 0 ? '' : `?${rest.toString()}`) + hash
}

/**
 * Follows a link that names a workspace: into it when the person belongs there and is elsewhere, with a full load; and
 * takes the name out of the address either way. True while the way leads elsewhere: nothing is to be shown meanwhile.
 */
export const useWorkspaceInAddress = (viewer: Viewer | undefined): boolean => {
  const router = useRouter()
  const { workspace: asked } = useSearch({ from: '/signed-in' })
  const [failed, setFailed] = useState<string>()
  const known = viewer !== undefined
  const elsewhere =
    known &&
    asked !== undefined &&
    asked !== failed &&
    asked !== viewer.workspace.id &&
    viewer.workspaces.some(({ id }) => id === asked)

  useEffect(() => {
    if (!known || asked === undefined) return
    const href = withoutWorkspace(router.latestLocation.href)
    if (!elsewhere) {
      router.history.replace(href)
      return
    }
    const enter = async () => {
      const answer = await rest.post('/api/workspace/switch', { workspaceId: asked })
      if (answer.ok) return window.location.replace(href)
      say({ text: `${words.notSwitched} ${answer.problem.message}`, tone: 'refused' })
      return setFailed(asked)
    }
    void enter()
  }, [known, asked, elsewhere, router])

  return elsewhere
}
