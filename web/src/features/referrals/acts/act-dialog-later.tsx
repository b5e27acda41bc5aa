import { Suspense, lazy, useEffect } from 'react'
import type { ActProps } from './act-props.ts'

const load = () => import('./act-dialog.tsx')
const ActDialog = lazy(async () => ({ default: (await load()).ActDialog }))

/** The dialog of an act, fetched behind the page so that it is there when a key asks for it. */
export const ActDialogLater = ({ open }: { readonly open: ActProps | undefined }) => {
  useEffect(() => void load().catch(() => undefined), [])
  return <Suspense>{open !== undefined && <ActDialog key={open.act} {...open} />}</Suspense>
}
