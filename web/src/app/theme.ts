export type Theme = 'system' | 'light' | 'dark'

const storage = 'kith.theme'

/** The theme that was chosen on this device. */
export const chosenTheme = (): Theme => {
  const kept = localStorage.getItem(storage)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

/** Applies a theme at once and keeps it; public/theme.js applies it before the first paint of the next visit. */
export const chooseTheme = (theme: Theme): void => {
  const { dataset } = document.documentElement
  if (theme === 'system') {
    delete dataset['theme']
    localStorage.removeItem(storage)
  } else {
    dataset['theme'] = theme
    localStorage.setItem(storage, theme)
  }
}
