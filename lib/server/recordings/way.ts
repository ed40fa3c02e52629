/** A piece of a recording, decoded. */
export interface Sound {
  readonly channelData: readonly Float32Array[]
  readonly sampleRate: number
}

/** Decodes a file from end to end, a piece at a time; `false`: it could not. */
export type Way = (file: string, hear: (sound: Sound) => void) => Promise<boolean>
