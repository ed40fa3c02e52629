import type { Answer } from '../pages/postJson.ts'

const answerOf = ({ status, responseText }: XMLHttpRequest): Answer => {
  try {
    return { status, body: JSON.parse(responseText) as Answer['body'] } // our own routes
  } catch {
    return { status, body: {} }
  }
}

/**
 * Sends a file as it is to one of our own routes, and tells how far it has come, 0 to 1: `fetch` can not tell that. A line
 * that is down is an answer of status 0.
 */
export const sendFile = (path: string, file: File, onProgress: (part: number) => void): Promise<Answer> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve({ status: 0, body: {} })
    request.onabort = request.onerror
    request.open('POST', path)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.send(file)
  })
