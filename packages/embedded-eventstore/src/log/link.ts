export const LINK_TYPE = '$>'

export type LinkTarget = { readonly revision: number; readonly stream: string }

/** A link's data: `revision@stream`. Undefined when it says something else. */
export const parseLink = (data: string): LinkTarget | undefined => {
  const at = data.indexOf('@')
  const revision = data.slice(0, at)
  if (at < 1 || !/^\d+$/.test(revision)) return undefined
  return { revision: Number(revision), stream: data.slice(at + 1) }
}
