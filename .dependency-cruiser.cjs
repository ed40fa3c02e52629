// The floors of the house: an import goes down, never up. `npm run floors` fails when one goes up.
const tests = [
  '[.]test[.]tsx?$',
  '[.]test-d[.]ts$',
  '(^|/)test(Room|Rated|Xlsx|Pages|Postgres|Dialects|Organisation|Server)[.]ts$',
  '^lib/stats/reference/',
]
const pure = ['^lib/stats/', '^lib/workshop/', '^lib/activities/', '^lib/session/', '^lib/reports/']
const package_ = (...names) => names.map((name) => `node_modules/${name}/`)
const ours = '^(lib|app|components|server)'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      comment: 'a package that is not installed matches no rule about packages',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^[.][.]/dist/' },
    },

    // one rule per floor, lowest first
    {
      name: 'stats-stand-alone',
      comment: 'lib/stats is arithmetic: it imports only itself, quantiles and clustering',
      severity: 'error',
      from: { path: '^lib/stats/', pathNot: tests },
      to: { path: ['node_modules/', '^lib/'], pathNot: ['^lib/stats/', 'node_modules/(jstat|ml-hclust)/'] },
    },
    {
      name: 'workshop-knows-no-activity',
      severity: 'error',
      from: { path: '^lib/workshop/', pathNot: tests },
      to: { path: '^lib/', pathNot: ['^lib/workshop/', '^lib/stats/'] },
    },
    {
      name: 'activities-know-no-session',
      comment: 'a kind never sees who answered, which phase it is, or who is looking',
      severity: 'error',
      from: { path: '^lib/activities/', pathNot: tests },
      to: { path: '^lib/', pathNot: ['^lib/activities/', '^lib/workshop/', '^lib/stats/'] },
    },
    {
      name: 'reports-know-no-machinery',
      comment: 'figures and who may see them are worked out from what was written down, without a database',
      severity: 'error',
      from: { path: '^lib/reports/', pathNot: tests },
      to: { path: '^lib/', pathNot: ['^lib/reports/', '^lib/activities/', '^lib/workshop/', '^lib/stats/'] },
    },
    {
      name: 'marks-are-read-by-reports-alone',
      comment: 'marks that stand beside each other by person, though nameless, are for the arithmetic of reports',
      severity: 'error',
      from: { path: ours, pathNot: ['^lib/server/reports/', ...tests] },
      to: { path: '^lib/server/store/frozenMarks[.]ts$' },
    },
    {
      name: 'session-knows-no-machinery',
      severity: 'error',
      from: { path: '^lib/session/', pathNot: tests },
      to: { path: ['^lib/server/', '^lib/client/'] },
    },
    {
      name: 'lib-knows-no-screen',
      severity: 'error',
      from: { path: ['^lib/', '^server[.]ts$'] },
      to: { path: ['^components/', '^app/'] },
    },

    // the two sides of the wire never meet
    {
      name: 'browser-never-reaches-server',
      comment: 'only app/ (server components, route handlers) may read the store',
      severity: 'error',
      from: { path: ['^components/', '^lib/client/'] },
      to: { path: '^lib/server/', reachable: true },
    },
    {
      name: 'server-never-reaches-react',
      comment: 'server.ts runs outside Next',
      severity: 'error',
      from: { path: ['^server[.]ts$', '^lib/server/'] },
      to: { path: [...package_('react', 'react-dom'), '[.]tsx$'], pathNot: 'node_modules/next/', reachable: true },
    },
    {
      name: 'app-never-reaches-live',
      comment: 'Next bundles its own copy of every module: live objects exist in server.ts alone',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^lib/server/live/', reachable: true },
    },

    // the phone keeps to its own small bundle
    {
      name: 'phone-stays-light',
      comment:
        'no Next, no widget or chart library, no zod on a phone: it is loaded over a crowded network (what it reaches is weighed by scripts/buildPhone.mjs)',
      severity: 'error',
      from: {
        path: ['^components/phone/', '^components/ui/', '^components/activities/[^/]+/Phone[.]tsx$'],
        pathNot: tests,
      },
      to: { path: package_('next', 'next-intl', 'recharts', 'react-aria-components', 'wavesurfer[.]js', 'zod') },
    },

    // each foreign package has one home
    {
      name: 'pure-stays-pure',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { path: 'node_modules/', pathNot: package_('zod', 'jstat', 'ml-hclust') },
    },
    {
      name: 'no-node-in-pure',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sql-lives-in-store',
      severity: 'error',
      from: { path: ours, pathNot: ['^lib/server/store/', ...tests] },
      to: { path: package_('kysely', 'better-sqlite3', 'pg') },
    },
    {
      name: 'mail-lives-in-mail',
      severity: 'error',
      from: { path: ours, pathNot: ['^lib/server/mail/', ...tests] },
      to: { path: package_('nodemailer') },
    },
    {
      name: 'signing-lives-in-storage',
      severity: 'error',
      from: { path: ours, pathNot: ['^lib/server/storage/', ...tests] },
      to: { path: package_('aws4fetch') },
    },
    {
      name: 'sockets-live-in-live-and-client',
      severity: 'error',
      from: { path: ours, pathNot: ['^lib/server/live/', '^lib/client/', ...tests] },
      to: { path: package_('socket.io', 'socket.io-client', 'redis') },
    },
    {
      name: 'zustand-lives-in-client',
      severity: 'error',
      from: { path: ours, pathNot: ['^lib/client/', ...tests] },
      to: { path: package_('zustand') },
    },
    {
      name: 'recharts-lives-in-charts',
      severity: 'error',
      from: { path: ours, pathNot: ['^components/charts/', ...tests] },
      to: { path: package_('recharts') },
    },

    // neighbours do not lean on each other
    {
      name: 'kinds-do-not-know-each-other',
      severity: 'error',
      from: { path: '^(lib|components)/activities/([^/]+)/' },
      to: { path: '^(lib|components)/activities/[^/]+/', pathNot: '^(lib|components)/activities/$2/' },
    },
    {
      name: 'audiences-do-not-know-each-other',
      comment: 'or the console would ship inside the phone',
      severity: 'error',
      from: { path: '^components/(phone|projector|console)/' },
      to: { path: '^components/(phone|projector|console)/', pathNot: '^components/$1/' },
    },
    {
      name: 'kinds-know-no-shell',
      comment: 'a kind’s screen gets plain props; the shell that shows it is none of its business',
      severity: 'error',
      from: { path: '^components/activities/' },
      to: { path: '^components/(phone|projector|console|editor|reports)/' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^components/(ui|charts)/' },
      to: { path: ['^lib/', '^components/(?!ui|charts)'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^[.]next', '^dist/', '[.]css$'] },
  },
}
