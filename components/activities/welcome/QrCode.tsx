'use client'
import { useMemo } from 'react'
import { encode } from 'uqr'

/** All dark squares as one path: a square is one unit. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')

/** An address for phone cameras. Black on white in both schemes, since not every camera reads it the other way round. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { size, path } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: 0 })
    return { size: code.size, path: pathOf(code.data) }
  }, [text])
  return (
    <div className="rounded-card border border-line bg-[#fff] p-9">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size} ${size}`}
        className="size-[26rem]"
        shapeRendering="crispEdges"
      >
        <path d={path} fill="#10161d" />
      </svg>
    </div>
  )
}
