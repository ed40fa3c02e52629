'use client'
import { useLocale } from 'next-intl'
import { useEffect, useState } from 'react'
import { fetchSheet } from '../../lib/client/sheets.ts'
import type { Story } from '../../lib/session/story.ts'

interface WithElements {
  readonly elements?: readonly { readonly id: string; readonly name: string }[]
}

/** The names of the elements that this session rated, from the open texts of its activities. */
export const useElementNames = ({ activities }: Story): ((id: string) => string) => {
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let left = false
    // The caller of a sheet names its type; only those that have elements are looked at.
    const faces = activities.map(
      ({ sheet }) => fetchSheet(sheet[language]).catch(() => null) as Promise<WithElements | null>,
    )
    Promise.all(faces).then((all) => {
      const entries = all.flatMap((face) => (Array.isArray(face?.elements) ? face.elements : []))
      if (!left) setNames(new Map(entries.map(({ id, name }) => [id, name])))
    })
    return () => {
      left = true
    }
  }, [activities, language])
  return (id) => names.get(id) ?? id
}
