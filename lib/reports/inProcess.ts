const place = globalThis as unknown as Record<symbol, unknown> // a process is where its bundles meet

/**
 * What a process works out once. Pages and routes are bundles of their own, each with its own copy of every module: what is
 * kept by this name is the same for all of them.
 */
export const inProcess = <Kept extends object>(name: string, make: () => Kept): Kept => {
  const key = Symbol.for(`attune ${name}`)
  place[key] ??= make()
  return place[key] as Kept // put there by this function alone, under this name
}
