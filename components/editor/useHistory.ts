'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Path } from '../../lib/activities/walkForm.ts'
import { begun, changed, type History, redone, typedIn, undone } from './history.ts'
import { withValue } from './paths.ts'

const isUndo = ({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'z'

const isRedo = ({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean =>
  ctrlKey && !metaKey && !altKey && key.toLowerCase() === 'y'

/** A document with undo and redo, by buttons and by the usual keys, in fields too: a field alone would undo only itself. */
export const useHistory = <Document>(first: Document) => {
  const [history, setHistory] = useState<History<Document>>(() => begun(first))
  const change = useCallback((path: Path, value: unknown) => {
    setHistory((held) => changed(held, withValue(held.now, path, value), typedIn(path, value), Date.now()))
  }, [])
  const undo = useCallback(() => setHistory(undone), [])
  const redo = useCallback(() => setHistory(redone), [])
  const beginAnew = useCallback((document: Document) => setHistory(begun(document)), [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isUndo(event) && !isRedo(event)) return
      event.preventDefault()
      if (isRedo(event) || event.shiftKey) redo()
      else undo()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [undo, redo])
  return {
    document: history.now,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change,
    undo,
    redo,
    beginAnew,
  }
}
