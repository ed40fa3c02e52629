// Loaded before a server that is measured: answers how much processor time and memory its process has taken so far.
// Rubbish is collected in between, so that neither figure depends on when that happens by itself: `upTo` is what was
// taken before that, `from` after it.
const cpuMs = () => {
  const { user, system } = process.cpuUsage() // of all its threads, in microseconds
  return (user + system) / 1000
}
process.on('message', (asked) => {
  if (asked !== 'usage') return
  const upTo = cpuMs()
  globalThis.gc?.()
  process.send({ upTo, from: cpuMs(), rss: process.memoryUsage.rss() })
})
process.channel?.unref()
