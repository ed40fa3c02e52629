import cy from '../messages/cy.json'
import en from '../messages/en.json'

type Words = typeof en

const ofRoom = ({ common, phone, projector }: Pick<Words, 'common' | 'phone' | 'projector'>) => ({
  common,
  phone,
  projector,
})

/** What the screens of the room say: a preview shows them in either language. */
export const roomWords = { en: ofRoom(en), cy: ofRoom(cy) }
