import type { Answer } from '../pages/postJson.ts'

/** A line over which nothing has gone for so long is taken for dead: nobody is to wait before a bar that stands still. */
export const idleMs = 60_000

const answerOf = ({ status, responseText }: XMLHttpRequest): Answer => {
  try {
    return { status, body: JSON.parse(responseText) as Answer['body'] } // our own routes
  } catch {
    return { status, body: {} }
  }
}

/**
 * Sends a file as it is to one of our own routes, and tells how far it has come, 0 to 1: `fetch` can not tell that. A line
 * that is down, or dead, is an answer of status 0.
 */
export const sendFile = (path: string, file: File, onProgress: (part: number) => void): Promise<Answer> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    let idle: ReturnType<typeof setTimeout> | undefined
    const moves = () => {
      clearTimeout(idle)
      idle = setTimeout(() => request.abort(), idleMs)
    }
    const done = (answer: Answer) => {
      clearTimeout(idle)
      resolve(answer)
    }
    request.upload.onloadstart = moves
    request.upload.onprogress = ({ loaded, total }) => {
      moves()
      onProgress(total === 0 ? 0 : loaded / total)
    }
    request.upload.onload = () => clearTimeout(idle) // from here on it is being read, which may take its time
    request.onload = () => done(answerOf(request))
    request.onerror = () => done({ status: 0, body: {} })
    request.onabort = request.onerror
    request.open('POST', path)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.send(file)
  })
