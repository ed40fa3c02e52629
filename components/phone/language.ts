import type { Language } from '../../lib/workshop/text.ts'

const name = 'attune-language'
const year = 365 * 24 * 60 * 60

/**
 * Of those offered, the language chosen on this phone before, where its cookie is gone: the server had to guess then. With the cookie
 * there, what the server says is the latest choice, made here or on another page.
 */
export const forgottenLanguage = (offered: readonly Language[]): Language | null => {
  if (document.cookie.includes(`${name}=`)) return null
  try {
    const kept = localStorage.getItem(name)
    return offered.find((language) => language === kept) ?? null
  } catch {
    return null // private windows may have no storage
  }
}

/** Remembers the choice for a year, for this page and for the next one that the server makes. */
export const rememberLanguage = (language: Language): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain HTTP in a local network
  document.cookie = `${name}=${language}; Path=/; Max-Age=${year}; SameSite=Lax`
  try {
    localStorage.setItem(name, language)
  } catch {
    // as above: the cookie alone will do
  }
}
