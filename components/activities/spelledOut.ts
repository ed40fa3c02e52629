/** An element's id as words, for where its name is not at hand. Example: `childFocus` is "Child focus". */
export const spelledOut = (id: string): string => {
  const words = id.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
