'use client'
import { Children, type ReactNode, use } from 'react'
import { LookedBack } from './lookedBack.ts'

/**
 * What has been shown of one asking, the newest first: on the console that is what one looks for. Looked back on it stands in
 * the order in which the room saw it.
 */
export const Rungs = ({ children }: { children: ReactNode }) => {
  const cards = Children.toArray(children)
  return use(LookedBack) ? cards.toReversed() : cards
}
