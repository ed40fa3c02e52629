import type { LocalText } from '../workshop/text.ts'
import { evenPages } from './evenPages.ts'
import type { CodedReason } from './expertCoding.ts'

/** What a column of two holds from the back row: letters in a line, lines in a column. */
const [letters, high] = [41, 12.5]
const [name, gap, aboveQuote] = [1.2, 0.9, 0.3]

const lines = (length: number, width: number): number => Math.ceil(length / width)

/** Pages must be the same whatever language a screen or a console is in: the longer one counts. */
const longest = (text: LocalText): number => Math.max(text.en.length, text.cy.length)

const heightOf = ({ reason, moments }: CodedReason): number =>
  name +
  gap +
  (reason ? lines(longest(reason), letters) : 0) +
  moments.reduce(
    (sum, moment) => sum + aboveQuote + lines(moment.text.length + 3 + longest(moment.note), letters - 2),
    0,
  )

/** The coders' reasons for the big screen: pages of two columns in letters that are read from the back row. */
export const reasonPages = (reasons: readonly CodedReason[]): CodedReason[][][] =>
  evenPages(reasons, { heightOf, high, columns: 2 })

/** Reasons in the order to be read: where the room was widest apart first, where that is known. */
export const reasonsInOrder = (
  reasons: readonly CodedReason[],
  room: { readonly elements: readonly { readonly id: string }[] } | undefined,
): CodedReason[] => {
  const order = room?.elements.map(({ id }) => id) ?? []
  return [...reasons].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}
