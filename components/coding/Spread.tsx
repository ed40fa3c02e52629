import type { Judgement } from '../../lib/workshop/coderSheet.ts'
import { marks } from '../../lib/workshop/framework.ts'
import { letter } from './letter.ts'

/** Where the coders stand between 1 and 5: for the eye, since the list under it says the same in words. */
export const Spread = ({ judgements }: { judgements: readonly Judgement[] }) => (
  <div aria-hidden="true" className="grid max-w-md grid-cols-5 gap-1">
    {marks.map((mark) => {
      const here = judgements.flatMap((one, at) => (one.mark === mark ? [letter(at)] : []))
      return (
        <div
          key={mark}
          className={`flex min-h-11 flex-wrap items-center gap-x-2 gap-y-1 rounded-card border px-2 py-1 ${
            here.length === 0 ? 'border-line' : 'border-expert'
          }`}
        >
          <span className="text-sm text-soft">{mark}</span>
          {here.map((one) => (
            <b key={one} className="text-expert">
              {one}
            </b>
          ))}
        </div>
      )
    })}
  </div>
)
