import { lost, refusedBy } from './answer.ts'
import type { Answer } from './answer.ts'
import { request } from './rest.ts'

/** Gives a file to the browser's own download. */
export const saveFile = (content: Blob, fileName: string): void => {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Fetches a file and saves it. A refusal comes back in words instead of replacing the page. */
export const download = async (path: string, fileName: string): Promise<Answer<undefined>> => {
  const response = await request('GET', path)
  if (response === undefined) return lost
  if (!response.ok) return refusedBy(response)
  const content = await response.blob().catch(() => undefined)
  if (content === undefined) return lost
  saveFile(content, fileName)
  return { ok: true, body: undefined }
}
