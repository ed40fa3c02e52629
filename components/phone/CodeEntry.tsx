import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneHeading } from '../activities/PhoneHeading.tsx'
import { Notice } from '../ui/Notice.tsx'
import { askState } from './askState.ts'
import { CodeBoxes } from './CodeBoxes.tsx'
import { Frame } from './Frame.tsx'
import { codeIn, codeLength } from './joinCode.ts'

type Problem = 'short' | 'unknown' | 'resting' | 'ended' | 'unreachable'

interface CodeEntryProps {
  /** What was typed before, so that it can be mended. */
  readonly typed: string
  readonly problem: 'unknown' | 'resting' | 'ended' | null
}

/** The code from the big screen. A code that leads nowhere gets a sentence, and the box again with what was typed. */
export const CodeEntry = ({ typed, problem: first }: CodeEntryProps) => {
  const t = useTranslations()
  const [code, setCode] = useState(() => codeIn(typed))
  const [problem, setProblem] = useState<Problem | null>(first)
  const [asking, setAsking] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (asking) return
    if (code.length < codeLength) return setProblem('short')
    setAsking(true)
    const state = await askState(code)
    if (state === 'open' || (typeof state === 'object' && state.joined)) return location.assign(`/p/${code}`)
    setAsking(false)
    setProblem(typeof state === 'object' ? 'ended' : state)
  }

  return (
    <Frame left={<span className="font-semibold">{t('common.product')}</span>}>
      <form ref={form} onSubmit={submit} noValidate className="flex grow flex-col gap-5 pt-6">
        <PhoneHeading under={<span id="code-hint">{t('phone.code.hint')}</span>}>
          {t('phone.code.heading')}
        </PhoneHeading>
        <CodeBoxes
          code={code}
          label={t('phone.code.label')}
          describedBy="code-hint code-problem"
          invalid={problem !== null && problem !== 'unreachable'}
          onChange={(next) => {
            setCode(next)
            setProblem(null)
          }}
        />
        <div id="code-problem" role="alert">
          {problem === null ? null : (
            <Notice tone="attention">{t(`phone.code.${problem}`, { missing: codeLength - code.length })}</Notice>
          )}
        </div>
        <button
          type="submit"
          className="bg-room text-on-room min-h-14 rounded-full px-6 text-lg font-semibold transition-transform duration-150 active:scale-[0.98]"
        >
          {t(asking ? 'phone.code.asking' : 'phone.code.submit')}
        </button>
        <p className="text-soft leading-snug">{t('phone.first.joinSentence')}</p>
        <a
          href="/workshops"
          className="text-soft mt-auto flex min-h-11 items-center self-center underline underline-offset-4"
        >
          {t('phone.code.workshops')}
        </a>
      </form>
    </Frame>
  )
}
