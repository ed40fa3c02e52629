import type { ReactNode } from 'react'
import { across, type Place, up } from './place.ts'

/** The place from which on something is drawn in pixels. */
export const At = ({ place, children }: { place: Place; children: ReactNode }) => (
  <svg aria-hidden="true" x={across(place.x)} y={up(place.y)} className="overflow-visible">
    {children}
  </svg>
)
