/** A text as CSS may hold it: whatever is no letter, digit or plain mark by its number, so that nothing ends the string. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:–-]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0x20).toString(16)} `)}"`

interface RunningTitleProps {
  /** Of the answer that the page came with: its policy lets no other style in. */
  readonly nonce: string | null
  readonly children: string
}

/** What stands at the head of every page of a print, so that a page that was put aside is known again. */
export const RunningTitle = ({ nonce, children }: RunningTitleProps) => (
  <style
    nonce={nonce ?? undefined}
  >{`@media print { @page { @top-left { content: ${cssString(`Attune · ${children}`)}; } } }`}</style>
)
