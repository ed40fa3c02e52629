import { renderUnicodeCompact } from 'uqr'
import { networkAddresses, reachableOrigin } from './reachable.ts'

/** What is printed once the server is up: where to find it, and on a new installation the owner's link. */
export const startText = (port: number, publicUrl: URL | null, ownerToken: string | null): string => {
  const here = new URL(`http://localhost:${port}`)
  const phones = reachableOrigin(here, publicUrl, networkAddresses())
  const lines = ['', '  Attune is ready.', '', `  On this computer:  ${here.origin}/workshops`]
  if (phones === here.origin) lines.push('  Phones can not reach it: this computer is on no network.')
  else lines.push(`  For phones:        ${phones}`, '', renderUnicodeCompact(phones, { border: 1 }))
  if (ownerToken !== null) {
    lines.push(
      '',
      '  This is a new installation. Create the owner’s account (the link works once, for seven days):',
      `  ${here.origin}/welcome/${ownerToken}`,
      '  Lost it? npm run owner-link prints a new one.',
    )
  }
  return `${lines.join('\n')}\n\n  Ctrl-C stops it.\n`
}
