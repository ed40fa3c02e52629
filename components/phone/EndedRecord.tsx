import { type ComponentType, useContext, useEffect, useState } from 'react'
import { LanguageChoice } from './LanguageSwitch.tsx'

/** The own record after the end, fetched when it is wanted: while people rate, nobody needs it. */
export const EndedRecord = () => {
  const { language } = useContext(LanguageChoice)
  const [Record, setRecord] = useState<ComponentType<{ language: string }> | null>(null)
  useEffect(() => {
    import('../activities/OwnRecord.tsx').then(
      ({ OwnRecord }) => setRecord(() => OwnRecord),
      () => undefined, // without a line there is no record to fetch either
    )
  }, [])
  return Record && <Record language={language} />
}
