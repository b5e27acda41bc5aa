import { trouble } from '../../messages/common.ts'

export type Uploaded =
  | { readonly ok: true; readonly importId: string }
  | { readonly ok: false; readonly message: string }

const read = (request: XMLHttpRequest): Uploaded => {
  let body: { importId?: unknown; message?: unknown } = {}
  try {
    body = JSON.parse(request.responseText) as typeof body
  } catch {
    // Not our server's answer: the status says enough.
  }
  if (request.status < 300 && typeof body.importId === 'string') return { ok: true, importId: body.importId }
  return {
    ok: false,
    message: typeof body.message === 'string' ? body.message : trouble.notDone(`HTTP_${request.status}`),
  }
}

/** Sends a file. `onProgress` hears the share that has left, 0 to 1; fetch could not tell it. */
export const upload = (file: File, onProgress: (share: number) => void): Promise<Uploaded> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/imports')
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total))
    request.addEventListener('load', () => resolve(read(request)))
    request.addEventListener('error', () => resolve({ ok: false, message: trouble.notSent }))
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
