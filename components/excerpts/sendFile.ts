/** What became of a file that was sent. `why`: the reason that the server gave, or `failed` where it could not be reached. */
export type Sent = { readonly id: string } | { readonly why: string }

const answerOf = (request: XMLHttpRequest): Sent => {
  try {
    const body = JSON.parse(request.responseText) as { id?: string; why?: string } // our own route
    return body.id ? { id: body.id } : { why: body.why ?? 'failed' }
  } catch {
    return { why: 'failed' }
  }
}

/** Sends a file as it is, and tells how far it has come, 0 to 1. `fetch` can not tell that. */
export const sendFile = (path: string, file: File, onProgress: (part: number) => void): Promise<Sent> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve({ why: 'failed' })
    request.onabort = request.onerror
    request.open('POST', path)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.send(file)
  })
