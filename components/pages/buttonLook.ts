const base =
  'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-full text-base leading-tight font-semibold ' +
  'transition-colors duration-150 disabled:cursor-default disabled:opacity-60 aria-disabled:cursor-default aria-disabled:opacity-60'

const looks = {
  primary: 'bg-room px-6 text-on-room hover:bg-room/90',
  quiet: 'border border-control bg-card px-5 text-ink hover:bg-wash',
  small: 'border border-control bg-card px-4 text-sm text-ink hover:bg-wash lg:min-h-9 lg:px-3',
  warning: 'border border-attention bg-attention-wash px-4 text-sm text-attention-ink hover:bg-card lg:min-h-9 lg:px-3',
  link: 'px-1 text-room underline underline-offset-4 hover:no-underline',
} as const

export type ButtonLook = keyof typeof looks

/** The classes of something that is pressed: a button, or a link that looks like one. At most one `primary` a screen. */
export const buttonLook = (look: ButtonLook): string => `${base} ${looks[look]}`
