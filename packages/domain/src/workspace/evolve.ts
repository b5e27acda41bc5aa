import type { WorkspaceEvent } from './events.ts'
import type { WorkspaceState } from './state.ts'

/** The state after one more fact. Never throws: what is on disk has happened. */
export const evolveWorkspace = (state: WorkspaceState, event: WorkspaceEvent): WorkspaceState => {
  switch (event.type) {
    case 'workspace.created':
      return state.status === 'none' ? { status: 'open', name: event.data.name, members: new Map() } : state
    case 'workspace.member-joined':
      return state.status === 'none'
        ? state
        : { ...state, members: new Map(state.members).set(event.data.userId, event.data.roles) }
  }
}
