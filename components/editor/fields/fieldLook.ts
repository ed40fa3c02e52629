/** The look of what is typed into. */
export const boxLook =
  'w-full rounded-card border border-control bg-card px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-attention'

/** The look of a field's name. `quiet`: it stands right above already, and is only read aloud. */
export const labelLook = (quiet = false): string => (quiet ? 'sr-only' : 'block font-semibold')
