import { trouble } from '../../messages/common.ts'
import { draftWords as words } from '../../messages/referral-draft.ts'

export type Uploaded =
  | { readonly ok: true; readonly fileId: string; readonly version: number; readonly fileName: string }
  | { readonly ok: false; readonly message: string }

/** The largest résumé that is taken, in bytes; the server's own number. */
export const largestResume = 5 * 1024 * 1024

/** Why a file will not be taken, before it is sent; undefined when it may be. The server looks at what is inside. */
export const refusalOf = (file: Pick<File, 'name' | 'size'>): string | undefined => {
  if (!/\.(pdf|docx)$/i.test(file.name)) return words.wrongType
  return file.size > largestResume ? words.tooLarge : undefined
}

const read = (request: XMLHttpRequest): Uploaded => {
  let body: { fileId?: unknown; version?: unknown; fileName?: unknown; message?: unknown } = {}
  try {
    body = JSON.parse(request.responseText) as typeof body
  } catch {
    // Not our server's answer: the status says enough.
  }
  const { fileId, version, fileName } = body
  if (request.status < 300 && typeof fileId === 'string' && typeof version === 'number')
    return { ok: true, fileId, version, fileName: typeof fileName === 'string' ? fileName : '' }
  if (typeof body.message === 'string') return { ok: false, message: body.message }
  return { ok: false, message: request.status === 413 ? words.tooLarge : trouble.notDone(`HTTP_${request.status}`) }
}

/**
 * Sends a résumé, as a new version of `fileId` if that is given. `onProgress` hears the share that has left, 0 to 1;
 * fetch could not tell it.
 */
export const uploadResume = (file: File, onProgress: (share: number) => void, fileId?: string): Promise<Uploaded> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/resumes')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total))
    request.addEventListener('load', () => resolve(read(request)))
    request.addEventListener('error', () => resolve({ ok: false, message: trouble.notSent }))
    const form = new FormData()
    // Before the file: the server reads the parts in their order.
    if (fileId !== undefined) form.append('fileId', fileId)
    form.append('file', file)
    request.send(form)
  })
