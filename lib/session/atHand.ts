import type { WallLook } from '../activities/wallPages.ts'
import type { RoomWalls } from '../activities/written.ts'
import type { LocalText } from '../workshop/text.ts'

/** What the room wrote earlier, was shown, and may see again at any time. */
export interface AtHand {
  readonly label: LocalText
  /** The one wall of `room`. */
  readonly field: string
  readonly room: RoomWalls
  readonly look: WallLook
}
