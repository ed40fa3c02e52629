import { spelledOut } from './spelledOut.ts'

/** The name of an element, spelled out of its id where a screen was not told the names. */
export const projectorElementName = (id: string, elements: readonly { id: string; name: string }[]): string =>
  elements.find((element) => element.id === id)?.name ?? spelledOut(id)
