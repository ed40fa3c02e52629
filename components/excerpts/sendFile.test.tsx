import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { idleMs, sendFile } from './sendFile.ts'

/** As much of a browser's request as is used. */
const standIn = () => ({
  status: 0,
  responseText: '',
  upload: {} as Record<string, (event?: object) => void>,
  onload: () => undefined,
  onabort: () => undefined,
  open: () => undefined,
  setRequestHeader: () => undefined,
  send: () => undefined,
  abort() {
    this.onabort()
  },
})

let request: ReturnType<typeof standIn>
beforeEach(() => {
  vi.useFakeTimers()
  request = standIn()
  vi.stubGlobal('XMLHttpRequest', function XMLHttpRequest() {
    return request
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const file = new File(['sound'], 'visit.mp3')

it('a line over which nothing goes any more is given up, as one that is down', async () => {
  const answer = sendFile('/somewhere', file, () => undefined)
  request.upload.onloadstart?.()
  vi.advanceTimersByTime(idleMs - 1)
  request.upload.onprogress?.({ loaded: 1, total: 5 })
  vi.advanceTimersByTime(idleMs - 1)
  request.upload.onprogress?.({ loaded: 2, total: 5 })
  vi.advanceTimersByTime(idleMs)
  expect(await answer).toEqual({ status: 0, body: {} })
})

it('once all of it is there, the answer is waited for however long it is read', async () => {
  const answer = sendFile('/somewhere', file, () => undefined)
  request.upload.onloadstart?.()
  request.upload.onprogress?.({ loaded: 5, total: 5 })
  request.upload.onload?.()
  vi.advanceTimersByTime(idleMs * 10)
  Object.assign(request, { status: 200, responseText: '{"ok":true,"id":"exc_1"}' })
  request.onload()
  expect(await answer).toEqual({ status: 200, body: { ok: true, id: 'exc_1' } })
})
