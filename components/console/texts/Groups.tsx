'use client'
import { nanoid } from 'nanoid'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import type { Wall } from '../../../lib/activities/wall.ts'
import type { RoundId } from '../../../lib/workshop/ids.ts'
import { Button } from '../../pages/Button.tsx'
import { useDesk } from '../desk.tsx'

const inputLook = 'min-h-11 min-w-0 flex-1 rounded-card border border-control bg-card px-3 lg:min-h-9'

const Group = ({ roundId, group }: { roundId: RoundId; group: Wall['groups'][number] }) => {
  const t = useTranslations('console.texts')
  const { send, view } = useDesk()
  const [name, setName] = useState(group.name)
  const rename = () => {
    const wanted = name.trim()
    if (wanted === '') return setName(group.name)
    if (wanted !== group.name) send({ type: 'nameGroup', roundId, group: group.id, name: wanted })
  }
  return (
    <li className="flex items-center gap-2">
      <input
        aria-label={t('groupName', { name: group.name })}
        value={name}
        maxLength={60}
        disabled={view.ended}
        onChange={(event) => setName(event.target.value)}
        onBlur={rename}
        className={inputLook}
      />
      <Button
        look="small"
        disabled={view.ended}
        aria-label={t('dissolveLabel', { name: group.name })}
        onClick={() => send({ type: 'nameGroup', roundId, group: group.id, name: null })}
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
  const add = (event: FormEvent) => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted === '') return
    send({ type: 'nameGroup', roundId, group: nanoid(10), name: wanted })
    setName('')
  }
  return (
    <div className="space-y-2">
      <ul className="space-y-2">
        {wall.groups.map((group) => (
          <Group key={`${group.id} ${group.name}`} roundId={roundId} group={group} />
        ))}
      </ul>
      <form onSubmit={add} className="flex items-center gap-2">
        <input
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
