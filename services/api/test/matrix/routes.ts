import { id } from '../browser.ts'

/** What to send to a route so that rights, and not the shape of the request, decide. Routes without a body need none. */
export const bodies: Readonly<Record<string, () => unknown>> = {
  'POST /api/workspace/switch': () => ({ workspaceId: id() }),
}

/** Routes whose use ends the session of whoever asks: asked last. */
export const ending: readonly string[] = ['POST /api/auth/sign-out']

/** A path with something in place of its parameters. */
export const pathOf = (path: string): string => path.replaceAll(/:\w+/g, id()).replace('*', 'nowhere.txt')
