/** The kinds of recording that are taken, by the ending of their files, with what a browser is told they are. */
export const formats = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  webm: 'audio/webm',
  flac: 'audio/flac',
} as const
export type Format = keyof typeof formats

/** What a file is by its content, in the words of file-type, and which of ours that is. */
const known: Readonly<Record<string, Format>> = {
  mp3: 'mp3',
  m4a: 'm4a',
  m4b: 'm4a',
  mp4: 'm4a',
  aac: 'aac',
  wav: 'wav',
  ogg: 'ogg',
  oga: 'ogg',
  opus: 'ogg',
  webm: 'webm',
  flac: 'flac',
}

/** Our name for a kind of file; `null` for all that is no recording. */
export const formatNamed = (extension: string | undefined): Format | null =>
  extension !== undefined && Object.hasOwn(known, extension) ? (known[extension] ?? null) : null

/** What a browser is told of a file of the data folder. */
export const typeOfFile = (name: string): string => {
  const format = formatNamed(name.split('.').at(-1))
  return format === null ? 'application/octet-stream' : formats[format]
}
