import { across, type Place, up } from './place.ts'

interface SegmentProps {
  readonly from: Place
  readonly to: Place
  readonly className: string
  readonly strokeWidth?: number
}

/** A line between two places. */
export const Segment = ({ from, to, ...look }: SegmentProps) => (
  <line x1={across(from.x)} y1={up(from.y)} x2={across(to.x)} y2={up(to.y)} {...look} />
)
