// Before the first paint: the theme that was chosen on this device. Without one the system's choice holds.
;(() => {
  const theme = localStorage.getItem('kith.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
})()
