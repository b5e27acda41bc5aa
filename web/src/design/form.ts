/** What stands in a field of a form, without spaces around it; empty when there is no such field. */
export const readField = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** The same without trimming: spaces may belong to a password. */
export const readSecret = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
