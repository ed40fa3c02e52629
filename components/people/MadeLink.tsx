'use client'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '../pages/Button.tsx'

/** A link that was just made, to be handed on: it is shown this once. */
export const MadeLink = ({ url, lead }: { url: string; lead: string }) => {
  const t = useTranslations('pages.people')
  const id = useId()
  const [copied, setCopied] = useState<boolean | null>(null)
  // Browsers copy over TLS and on the computer itself alone: elsewhere the link is marked and copied by hand.
  const copy = () =>
    navigator.clipboard
      ? navigator.clipboard.writeText(url).then(
          () => setCopied(true),
          () => setCopied(false),
        )
      : setCopied(false)
  return (
    <div className="w-full space-y-3 rounded-card bg-wash p-4">
      <p role="status">{lead}</p>
      <label htmlFor={id} className="sr-only">
        {t('link')}
      </label>
      <input
        id={id}
        readOnly
        value={url}
        onFocus={(event) => event.target.select()}
        className="min-h-12 w-full rounded-card border border-control bg-card px-4 font-mono text-sm text-ink"
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="small" onClick={copy}>
          {t('copy')}
        </Button>
        <p role="status" className="text-sm text-soft">
          {copied === null ? '' : t(copied ? 'copied' : 'copyFailed')}
        </p>
      </div>
    </div>
  )
}
