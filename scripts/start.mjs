// Starts the built server. The check stands before the first import: better-sqlite3 ends an old Node without a word.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `\n  Attune needs Node 22.13 or newer; this is Node ${process.versions.node}. Start it with npm start, which brings one along on Linux x64, or install a newer Node from nodejs.org.\n\n`,
  )
  process.exit(1)
}
process.env.NODE_ENV ??= 'production'
await import('../dist/server.js')
