import { spawnSync } from 'node:child_process'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

/** As git names what is checked out: releases have no other name yet. Empty where there is no git. */
const builtFrom = (): string =>
  spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout?.trim() ?? ''

const withIntl = createNextIntlPlugin('./app/language.ts')

const config: NextConfig = {
  distDir: process.env.ATTUNE_NEXT_DIR ?? '.next',
  env: { ATTUNE_BUILT_FROM: builtFrom() },
  poweredByHeader: false,
  reactStrictMode: true,
  // One writer a process: Next reaches the store through globalThis and bundles none of these.
  serverExternalPackages: ['better-sqlite3', 'kysely', 'pg', 'better-auth', 'pino'],
  // server.ts compresses what it serves; Next's own gzip serves the rest.
  compress: true,
  devIndicators: false,
  // `npm test` checks types once, for everything; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
}

export default withIntl(config)
