import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether this page has come alive: before that nothing on it hears what is pressed, so nothing should look as if it could be. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
