interface WaveformProps {
  readonly peaks: readonly number[]
  readonly seconds: number
  /** Where the lines begin, in seconds. */
  readonly starts: readonly number[]
}

/** The loudness of a recording from left to right, with a mark where each line begins. The player beside it says the rest. */
export const Waveform = ({ peaks, seconds, starts }: WaveformProps) => (
  <svg
    viewBox={`0 0 ${peaks.length} 40`}
    preserveAspectRatio="none"
    aria-hidden="true"
    className="h-20 w-full text-room"
  >
    {peaks.map((height, at) => (
      <rect key={at} x={at} width={0.7} y={20 - height * 19} height={Math.max(0.5, height * 38)} fill="currentColor" />
    ))}
    {starts.map((start, at) => (
      <rect key={at} x={(start / seconds) * peaks.length} width={0.5} height={40} className="fill-expert" />
    ))}
  </svg>
)
