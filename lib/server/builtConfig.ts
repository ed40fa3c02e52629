import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NextConfig } from 'next'

/**
 * The settings that the pages were built with, as the build wrote them down: a server that runs what is built needs neither the file of
 * settings nor what reads and builds by it.
 */
export const builtConfig = (root: string): NextConfig => {
  const folder = process.env.ATTUNE_NEXT_DIR ?? '.next'
  const { config } = JSON.parse(readFileSync(join(root, folder, 'required-server-files.json'), 'utf8'))
  return config as NextConfig // next build wrote it
}
