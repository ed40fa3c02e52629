import { encode } from 'uqr'

/** An address as a QR code, always dark on light: many phones cannot read it the other way round. */
export const Qr = ({ text, label }: { text: string; label: string }) => {
  const { data, size } = encode(text, { border: 2 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="w-full rounded-card"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#111820" />
    </svg>
  )
}
