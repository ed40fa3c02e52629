'use client'
import { useEffect, useRef, useState } from 'react'
import type { CoderSheet } from '../../lib/workshop/coderSheet.ts'
import { postJson } from '../pages/postJson.ts'

const waitMs = 700

/** Whether what is written has reached the server. */
export type KeptState = 'kept' | 'keeping' | 'notKept'

/** A sheet that is kept as one goes, shortly after each change. */
export const useKeptSheet = (id: string, first: CoderSheet) => {
  const [sheet, setSheet] = useState(first)
  const [state, setState] = useState<KeptState>('kept')
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef(first)
  useEffect(() => () => clearTimeout(timer.current), [])
  const keep = async (given: CoderSheet) => {
    const { body } = await postJson(`/api/codings/${id}/sheet`, { sheet: given })
    if (latest.current === given) setState(body.ok === true ? 'kept' : 'notKept')
  }
  const change = (next: CoderSheet) => {
    latest.current = next
    setSheet(next)
    setState('keeping')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void keep(next), waitMs)
  }
  /** Before it is submitted, which brings the whole sheet: nothing is to arrive after it. */
  const flush = () => clearTimeout(timer.current)
  return { sheet, change, state, flush }
}
