'use client'
import { useTranslations } from 'next-intl'
import { overall } from '../../lib/workshop/coderSheet.ts'
import type { LocalText } from '../../lib/workshop/text.ts'
import { useLocalText } from '../activities/useLocalText.ts'

/** What an item of a coding is called on this screen: an element by its name, the overall mark by ours. */
export const useItemName = (
  elements: readonly { readonly id: string; readonly name: LocalText }[],
): ((id: string) => string) => {
  const t = useTranslations('coding')
  const text = useLocalText()
  return (id) => {
    if (id === overall) return t('overall')
    const found = elements.find((element) => element.id === id)
    return found ? text(found.name) : id
  }
}
