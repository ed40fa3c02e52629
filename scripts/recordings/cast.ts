/** The voices that speakers are cast from. */
export type Voice = {
  engine: 'festival' | 'flite'
  name: string
  /** Scales the resonances: above 1 is a smaller throat. */
  formant: number
  /** Median pitch in Hz. */
  pitch: number
}

/** One worker throughout, so that nobody rates a change of voice; the parents are other people in each scene. */
export const VOICES = {
  worker: { engine: 'festival', name: 'cmu_us_slt_arctic_hts', formant: 0.95, pitch: 166 },
  mother: { engine: 'flite', name: 'rms', formant: 1.13, pitch: 192 },
  softMother: { engine: 'flite', name: 'rms', formant: 1.11, pitch: 182 },
  otherMother: { engine: 'flite', name: 'rms', formant: 1.14, pitch: 200 },
  youngMother: { engine: 'flite', name: 'rms', formant: 1.16, pitch: 218 },
  father: { engine: 'flite', name: 'rms', formant: 1, pitch: 104 },
  otherFather: { engine: 'flite', name: 'awb', formant: 1, pitch: 119 },
} satisfies Record<string, Voice>

export type VoiceName = keyof typeof VOICES
