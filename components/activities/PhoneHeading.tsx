import type { ReactNode } from 'react'

/** The one sentence that says where we are, and a quieter one under it. */
export const PhoneHeading = ({ children, under }: { children: ReactNode; under?: ReactNode }) => (
  <div>
    <h1 className="text-2xl leading-tight font-bold">{children}</h1>
    {under === undefined || under === null ? null : <p className="text-soft mt-1 leading-snug">{under}</p>}
  </div>
)
