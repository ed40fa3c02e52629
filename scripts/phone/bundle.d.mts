import type { BuildResult, Metafile } from 'esbuild'

export declare const entry: string
export declare const bundlePhone: (options: {
  root: string
  outdir: string
  write?: boolean
  development?: boolean
}) => Promise<BuildResult<{ metafile: true; write: boolean }>>
export declare const outputsOf: (metafile: Metafile, source: string) => string[]
