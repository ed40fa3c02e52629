'use client'
import { nanoid } from 'nanoid'
import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import type { Wall } from '../../../lib/activities/wall.ts'
import type { RoundId } from '../../../lib/workshop/ids.ts'
import { Button } from '../../pages/Button.tsx'
import { useDesk } from '../desk.tsx'

const inputLook = 'min-h-11 min-w-0 flex-1 rounded-card border border-control bg-card px-3 lg:min-h-9'

interface GroupProps {
  readonly roundId: RoundId
  readonly group: Wall['groups'][number]
  dissolved(): void
}

const Group = ({ roundId, group, dissolved }: GroupProps) => {
  const t = useTranslations('console.texts')
  const { send, view } = useDesk()
  /** What is typed and not sent yet; `null`: nothing. */
  const [typed, setTyped] = useState<string | null>(null)
  const rename = async () => {
    const wanted = (typed ?? '').trim()
    if (wanted !== '' && wanted !== group.name) {
      await send({ type: 'nameGroup', roundId, group: group.id, name: wanted })
    }
    setTyped(null)
  }
  const dissolve = async () => {
    if (await send({ type: 'nameGroup', roundId, group: group.id, name: null })) dissolved()
  }
  return (
    <li className="flex items-center gap-2">
      <input
        aria-label={t('groupName', { name: group.name })}
        value={typed ?? group.name}
        maxLength={60}
        disabled={view.ended}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={rename}
        className={inputLook}
      />
      <Button
        look="small"
        disabled={view.ended}
        aria-label={t('dissolveLabel', { name: group.name })}
        onClick={dissolve}
      >
        {t('dissolve')}
      </Button>
    </li>
  )
}

/** The groups of a wall: made, named anew and dissolved here; each text chooses among them in its own row. */
export const Groups = ({ roundId, wall }: { roundId: RoundId; wall: Wall }) => {
  const t = useTranslations('console.texts')
  const { send, view } = useDesk()
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    if (await send({ type: 'nameGroup', roundId, group: nanoid(10), name: wanted })) setName('')
  }
  return (
    <div className="space-y-2">
      <ul className="space-y-2">
        {wall.groups.map((group) => (
          <Group key={group.id} roundId={roundId} group={group} dissolved={() => field.current?.focus()} />
        ))}
      </ul>
      <form onSubmit={add} className="flex items-center gap-2">
        <input
          ref={field}
          aria-label={t('newGroup')}
          placeholder={t('newGroup')}
          value={name}
          maxLength={60}
          disabled={view.ended}
          onChange={(event) => setName(event.target.value)}
          className={inputLook}
        />
        <Button look="small" type="submit" disabled={view.ended}>
          {t('add')}
        </Button>
      </form>
    </div>
  )
}
