import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { undoLast } from '../design/toasts.ts'
import { listenToKeys, useKeys } from '../keyboard/use-keys.ts'
import { shell } from '../messages/shell.ts'
import { openLog, openOverlay } from './overlays.ts'
import { useOwnPages, useOwnSettingsPages } from './own-pages.ts'

const { keyNames } = shell

/** The keys that hold on every page. */
export const useShellKeys = (): void => {
  const navigate = useNavigate()
  const pages = useOwnPages()
  const settingsPages = useOwnSettingsPages()
  useEffect(listenToKeys, [])
  useKeys('everywhere', [
    { keys: 'l', label: keyNames.log, run: () => openLog() },
    { keys: 'mod+k', label: keyNames.palette, run: () => openOverlay({ kind: 'palette' }) },
    { keys: '/', label: keyNames.palette, run: () => openOverlay({ kind: 'palette' }), silent: true },
    { keys: '?', label: keyNames.help, run: () => openOverlay({ kind: 'keys' }) },
    { keys: 'g v', label: keyNames.goTo(shell.notices), run: () => void navigate({ to: '/notices' }) },
    { keys: 'z', label: keyNames.undo, run: undoLast },
    ...pages.map(({ to, name, letter }) => ({
      keys: `g ${letter}`,
      label: keyNames.goTo(name),
      run: () => void navigate({ to }),
    })),
    ...settingsPages.flatMap((page) =>
      'letter' in page
        ? [{ keys: `g ${page.letter}`, label: keyNames.goTo(page.name), run: () => void navigate({ to: page.to }) }]
        : [],
    ),
  ])
}
