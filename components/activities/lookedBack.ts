'use client'
import { createContext } from 'react'

/** Whether figures stand on the page of a session that is looked back on, and not on the console of one that runs. */
export const LookedBack = createContext(false)
