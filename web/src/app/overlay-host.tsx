import { Suspense, lazy, useEffect } from 'react'
import { useOverlay } from './overlays.ts'

const load = {
  log: () => import('../features/log/log-dialog.tsx'),
  palette: () => import('../features/palette/palette.tsx'),
  keys: () => import('../keyboard/keys-dialog.tsx'),
  addPerson: () => import('../features/people/add-person-dialog.tsx'),
  addOpportunity: () => import('../features/opportunities/add-opportunity-dialog.tsx'),
  postOpening: () => import('../features/board/post-opening-dialog.tsx'),
}

const LogDialog = lazy(async () => ({ default: (await load.log()).LogDialog }))
const Palette = lazy(async () => ({ default: (await load.palette()).Palette }))
const KeysDialog = lazy(async () => ({ default: (await load.keys()).KeysDialog }))
const AddPersonDialog = lazy(async () => ({ default: (await load.addPerson()).AddPersonDialog }))
const AddOpportunityDialog = lazy(async () => ({ default: (await load.addOpportunity()).AddOpportunityDialog }))
const PostOpeningDialog = lazy(async () => ({ default: (await load.postOpening()).PostOpeningDialog }))

/** Draws what lies over the page. The pieces are fetched while nothing else happens, so that `l` answers at once. */
export const OverlayHost = () => {
  const overlay = useOverlay()
  useEffect(() => {
    const timer = setTimeout(() => void Promise.all([load.log(), load.palette()]).catch(() => undefined), 1_200)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Suspense>
      {overlay?.kind === 'log' && <LogDialog people={overlay.people} />}
      {overlay?.kind === 'palette' && <Palette />}
      {overlay?.kind === 'keys' && <KeysDialog />}
      {overlay?.kind === 'add-person' && <AddPersonDialog name={overlay.name} />}
      {overlay?.kind === 'add-opportunity' && <AddOpportunityDialog />}
      {overlay?.kind === 'post-opening' && <PostOpeningDialog />}
    </Suspense>
  )
}
