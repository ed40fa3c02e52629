'use client'
import { useState } from 'react'
import { useAlive } from '../pages/useAlive.ts'

interface SecondsFieldProps {
  readonly label: string
  readonly value: number
  /** How long the recording is. */
  readonly seconds: number
  onChange(seconds: number): void
}

/** A moment in a recording. What is being typed stays as it is typed, whatever is made of it: `3` may become `31`. */
export const SecondsField = ({ label, value, seconds, onChange }: SecondsFieldProps) => {
  const alive = useAlive()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className="block w-32">
      <span className="text-sm text-soft">{label}</span>
      <input
        type="number"
        min={0}
        max={seconds}
        step={0.01}
        disabled={!alive}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value)
          if (!Number.isNaN(target.valueAsNumber)) onChange(target.valueAsNumber)
        }}
        onBlur={() => setTyped(null)}
        className="min-h-11 w-full rounded-card border border-control bg-card px-3 text-ink tabular-nums"
      />
    </label>
  )
}
