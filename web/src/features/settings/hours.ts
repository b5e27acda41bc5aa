/** The hours of a day as the reader writes them. */
export const hourOptions = (locale: string): { value: string; label: string }[] =>
  Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' }).format(
      Date.UTC(2024, 0, 1, hour),
    ),
  }))
