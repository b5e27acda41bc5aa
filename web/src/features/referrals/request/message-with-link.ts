const gap = '[link]'

/** The message as the seeker sends it by their own means: the link in its place, or below the words. */
export const messageWithLink = (message: string, url: string): string =>
  message.includes(gap) ? message.replaceAll(gap, url) : `${message.trimEnd()}\n\n${url}`.trimStart()
