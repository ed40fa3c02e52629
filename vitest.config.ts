import { defineConfig } from 'vitest/config'

/** Floors that keep nothing between two calls: their tests share one process a worker, which spares most of their time. */
const pure = ['app', 'components', 'lib/activities', 'lib/client', 'lib/session', 'lib/stats', 'lib/workshop']

const testsIn = (folders: readonly string[]): string[] => folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`)

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One less than there are, says the default: on two cores that is one, and the other stands idle.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', isolate: false, include: testsIn(pure) } },
      { extends: true, test: { name: 'server', include: testsIn(['lib/reports', 'lib/server', 'scripts']) } },
    ],
  },
})
