export interface Chunk {
  /** The files of the chunks that this one imports at once. */
  readonly imports: readonly string[]
  /** What is in it, named from the project's folder. */
  readonly modules: readonly string[]
  readonly code: string
}

export declare const entry: string
export declare const ratingScreen: string
export declare const bundlePhone: (options: {
  root: string
  outdir: string
  write?: boolean
  development?: boolean
}) => Promise<{ files: string[]; chunks: Map<string, Chunk> }>
export declare const chunksOf: (chunks: ReadonlyMap<string, Chunk>, module: string) => string[]
