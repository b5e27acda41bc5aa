import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router'
import { Toaster } from '../design/toaster.tsx'
import { NotFound } from './not-found.tsx'
import { Shell } from './shell.tsx'
import { SignedIn } from './signed-in.tsx'
import { readWorkspaceSearch } from './workspace-in-address.ts'

/** What lies around every page. */
export const root = createRootRoute({
  component: () => (
    <>
      <Outlet />
      <Toaster />
    </>
  ),
  notFoundComponent: NotFound,
})

/** Around the pages of whoever is signed in. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  validateSearch: readWorkspaceSearch,
  component: SignedIn,
})

/** With the rail beside them. */
export const shell = createRoute({ getParentRoute: () => signedIn, id: 'shell', component: Shell })
