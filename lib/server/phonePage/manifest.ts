import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../workshop/text.ts'

/** The words that stand in the page before its script has run. */
export interface FirstWords {
  readonly product: string
  readonly codeHeading: string
  readonly codeSentence: string
  readonly joinSentence: string
  readonly backSentence: string
  readonly endedHeading: string
  readonly noScript: string
}

/** Where the files of the phone's page are; written by scripts/buildPhone.mjs. */
export interface Manifest {
  readonly script: string
  readonly preload: readonly string[]
  readonly style: string
  readonly font: string
  readonly awake: string
  readonly messages: Readonly<Record<Language, string>>
  readonly words: Readonly<Record<Language, FirstWords>>
}

/** Reads the manifest, and anew when a build has written another: a page must never name files that are gone. */
export const openManifest = (root: string): (() => Manifest) => {
  const file = join(root, 'dist/phone.json')
  let held: { manifest: Manifest; modified: number } | null = null
  return () => {
    const modified = statSync(file).mtimeMs
    // The build wrote the file in this very form; there is nobody else to write it.
    if (held?.modified !== modified) held = { manifest: JSON.parse(readFileSync(file, 'utf8')) as Manifest, modified }
    return held.manifest
  }
}
