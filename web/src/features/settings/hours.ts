interface Option {
  readonly value: string
  readonly label: string
}

/** A time of the day as the reader writes it. */
const written = (locale: string, hour: number, minute: number): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' }).format(
    Date.UTC(2024, 0, 1, hour, minute),
  )

/** The hours of a day as the reader writes them. */
export const hourOptions = (locale: string): Option[] =>
  Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: written(locale, hour, 0) }))

export interface LocalTime {
  readonly localHour: number
  readonly localMinute: number
}

/** `8:00` or `8:30`. */
export const timeValue = ({ localHour, localMinute }: LocalTime): string =>
  `${localHour}:${localMinute === 0 ? '00' : localMinute}`

/** The time that an option stands for. */
export const timeOf = (value: string): LocalTime => {
  const [hour, minute] = value.split(':')
  return { localHour: Number(hour), localMinute: Number(minute ?? 0) }
}

/** The full hours of a day, or the half ones as well, as the reader writes them. */
export const timeOptions = (locale: string, withHalfHours: boolean): Option[] =>
  Array.from({ length: 24 }, (_, hour) => hour).flatMap((hour) =>
    (withHalfHours ? [0, 30] : [0]).map((minute) => ({
      value: timeValue({ localHour: hour, localMinute: minute }),
      label: written(locale, hour, minute),
    })),
  )
