const kept = 'kith.welcome-step'

/** The step of the first run that somebody is in on this device, as `userId step`. */
const read = (): readonly [userId: string, step: number] | undefined => {
  const [userId = '', step = ''] = (localStorage.getItem(kept) ?? '').split(' ')
  return /^\d$/.test(step) ? [userId, Number(step)] : undefined
}

/** The step of the first run; undefined when nobody, or somebody else, is in it on this device. */
export const welcomeStep = (userId?: string): number | undefined => {
  const found = read()
  return found === undefined || (userId !== undefined && found[0] !== userId) ? undefined : found[1]
}

export const keepWelcomeStep = (userId: string, step: number): void => localStorage.setItem(kept, `${userId} ${step}`)

export const endWelcome = (): void => localStorage.removeItem(kept)
