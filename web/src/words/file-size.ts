/** How large a file is, "120 kB" or "1.4 MB". */
export const fileSize = (bytes: number, locale: string): string => {
  const large = bytes >= 1_000_000
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / 1_000_000 : Math.max(1, bytes / 1_000))
}
