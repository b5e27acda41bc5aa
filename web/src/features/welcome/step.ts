const kept = 'kith.welcome-step'

/** The step of the first run that this tab is in; undefined when it is not in one. */
export const welcomeStep = (): number | undefined => {
  const step = sessionStorage.getItem(kept)
  return step === null ? undefined : Number(step)
}

export const keepWelcomeStep = (step: number): void => sessionStorage.setItem(kept, String(step))

export const endWelcome = (): void => sessionStorage.removeItem(kept)
