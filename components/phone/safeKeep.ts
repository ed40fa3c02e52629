import type { Keep } from '../../lib/client/outbox.ts'

const nowhere: Keep = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }

/** This phone's storage; where the browser has none to give, a rating that has not arrived lives as long as the page. */
export const safeKeep = (): Keep => {
  try {
    return window.localStorage
  } catch {
    return nowhere
  }
}
