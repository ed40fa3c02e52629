import { nanoid } from 'nanoid'

const place = 'attune-projector-page'

const handedOver = (): string | null => {
  try {
    const name = sessionStorage.getItem(place)
    // Taken once: a copy of this tab must not take it for its own.
    sessionStorage.removeItem(place)
    return name
  } catch {
    return null
  }
}

/**
 * The name of this projector page. It outlives a reload of the tab, so that a page that held the sound knows that it
 * is its own, and asks for the click again; any other page has another name.
 */
export const takePageName = (): string => handedOver() ?? nanoid()

/** Leaves the name for the page that this tab loads next. */
export const leavePageName = (name: string): void => {
  try {
    sessionStorage.setItem(place, name)
  } catch {
    // A private window may refuse: the next page is then a stranger and asks for the click quietly.
  }
}
