import { createContext, useContext } from 'react'

/** Whether phones are asked for words alone. It stands around the screen of the activity that is on. */
export const Writes = createContext(false)

/** In which words a phone speaks of what is asked: of a vote, or of writing. */
export const useAskWords = (): 'vote' | 'writing' => (useContext(Writes) ? 'writing' : 'vote')
