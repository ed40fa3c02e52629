import type { ReactNode } from 'react'

/** A question longer than this is set smaller, so that what answers it stays on the screen. */
const long = 70

/** The one sentence that says where we are, and a quieter one under it. */
export const PhoneHeading = ({ children, under }: { children: ReactNode; under?: ReactNode }) => (
  <div>
    <h1
      className={`leading-tight font-bold ${typeof children === 'string' && children.length > long ? 'text-xl' : 'text-2xl'}`}
    >
      {children}
    </h1>
    {under === undefined || under === null ? null : <p className="text-soft mt-1 leading-snug">{under}</p>}
  </div>
)
