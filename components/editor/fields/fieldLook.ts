/** The look of what is typed into. */
export const boxLook =
  'w-full rounded-card border border-control bg-card px-3 py-2 text-ink aria-invalid:border-2 aria-invalid:border-attention'

export const labelLook = 'block font-semibold'
