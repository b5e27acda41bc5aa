import { giveUp } from './say.mjs'

const oldest = [20, 19]

/** Stops with a sentence on a Node that is too old. Written in plain syntax so that an old Node can read it. */
export const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  giveUp(
    `Kith needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  )
}
