import { useEffect, useState } from 'react'
import type { IntlProvider } from 'use-intl'
import type { Language } from '../../lib/workshop/text.ts'

type Messages = NonNullable<Parameters<typeof IntlProvider>[0]['messages']>

export interface Words {
  readonly language: Language
  readonly messages: Messages
}

const fetchWords = async (address: string): Promise<Messages> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`words ${response.status}`)
  return (await response.json()) as Messages // our own build made the file
}

/**
 * The words of a language once they are there. Until then the ones before stay: a switch on a bad line leaves a page
 * that can be read. Tries again every two seconds.
 */
export const useWords = (language: Language, addresses: Readonly<Record<Language, string>>): Words | null => {
  const [words, setWords] = useState<Words | null>(null)
  const address = addresses[language]
  useEffect(() => {
    let left = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = () =>
      fetchWords(address).then(
        (messages) => {
          if (!left) setWords({ language, messages })
        },
        () => {
          if (!left) timer = setTimeout(load, 2000)
        },
      )
    load()
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [language, address])
  return words
}
