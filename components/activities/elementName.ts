interface Named {
  readonly id: string
  readonly name: string
}

/** The name of an element in the texts of an activity; its id where those have none. */
export const elementName = (face: object | null, id: string): string => {
  const elements = face !== null && 'elements' in face ? (face.elements as readonly Named[]) : [] // a face's elements are the framework's
  return elements.find((element) => element.id === id)?.name ?? id
}
