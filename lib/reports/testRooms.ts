const waysFrom = (mark: number, people: number): number[][] =>
  mark === 5
    ? [new Array<number>(people).fill(5)]
    : Array.from({ length: people + 1 }, (_, times) =>
        waysFrom(mark + 1, people - times).map((rest) => [...new Array<number>(times).fill(mark), ...rest]),
      ).flat()

/** Every way in which so many people can mark one thing, the order of people aside. */
export const everyWay = (people: number): number[][] => waysFrom(1, people)

/** The same of a room whose figures are shown: not all within one point. */
export const roomsOf = (people: number): number[][] =>
  everyWay(people).filter((marks) => (marks.at(-1) ?? 0) - (marks[0] ?? 0) > 1)
