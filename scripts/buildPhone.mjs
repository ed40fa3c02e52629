// Builds the phone's page into public/p/ and its manifest into dist/phone.json. Run it: node scripts/buildPhone.mjs
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { bundlePhone, chunksOf, entry, ratingScreen } from './phone/bundle.mjs'
import { languages, phoneMessages, readMessages } from './phone/messages.mjs'
import { phoneStyles } from './phone/styles.mjs'

/** Where the server serves the files from; see lib/server/phonePage/servePhone.ts. */
const address = '/p-assets/'
/** The JavaScript that a phone may load until it can send a rating, in bytes, gzip: a crowded network, one of five buttons. */
export const budget = 40_000

const compressible = /\.(js|css|json|map)$/

const compress = (file) => {
  const bytes = readFileSync(file)
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: quality }))
}

const gzipWeight = (bytes) => gzipSync(bytes, { level: 9 }).length

/** The words of the page before its script has run, and of its document. */
const firstWords = (root, language) => {
  const { common, phone } = readMessages(root, language)
  return { product: common.product, ...phone.first }
}

/** Files of an earlier build stay for an hour: a page that is open in a room may still ask for them. */
const removeOld = (folder, kept) => {
  const hourAgo = Date.now() - 60 * 60 * 1000
  for (const name of readdirSync(folder)) {
    if (kept.has(name.replace(/\.(br|gz)$/, ''))) continue
    if (statSync(join(folder, name)).mtimeMs < hourAgo) rmSync(join(folder, name))
  }
}

/** Builds everything a phone loads; returns the weight of what it needs until a rating can be sent. */
export const buildPhone = async ({ root, development = false }) => {
  const outdir = join(root, 'public/p')
  mkdirSync(outdir, { recursive: true })
  mkdirSync(join(root, 'dist'), { recursive: true })
  const kept = new Set()
  const place = (name, extension, bytes) => {
    const file = `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${extension}`
    writeFileSync(join(outdir, file), bytes)
    kept.add(file)
    return address + file
  }

  const { files, chunks } = await bundlePhone({ root, outdir, development })
  for (const file of files) kept.add(file)
  const messages = Object.fromEntries(
    languages.map((language) => [
      language,
      place(`words-${language}`, 'json', JSON.stringify(phoneMessages(root, language))),
    ]),
  )
  const style = await phoneStyles(root, place)
  const awake = place('awake', 'mp4', readFileSync(join(root, 'components/phone/awake.mp4')))
  for (const file of kept) if (compressible.test(file)) compress(join(outdir, file))
  removeOld(outdir, kept)

  const scripts = [...new Set([...chunksOf(chunks, entry), ...chunksOf(chunks, ratingScreen)])]
  const weigh = (file) => gzipWeight(readFileSync(join(outdir, file)))
  const ofScripts = scripts.map(weigh).reduce((sum, bytes) => sum + bytes, 0)
  const ofMessages = Math.max(...languages.map((language) => weigh(basename(messages[language]))))

  const [script, ...preload] = scripts.map((file) => address + file)
  const manifest = {
    script,
    preload,
    style: style.address,
    font: style.font,
    awake,
    messages,
    words: Object.fromEntries(languages.map((language) => [language, firstWords(root, language)])),
  }
  const target = join(root, 'dist/phone.json')
  writeFileSync(`${target}.new`, JSON.stringify(manifest, null, 2))
  renameSync(`${target}.new`, target) // a server that reads it meanwhile reads the old one or the new one, whole
  return { manifest, ofScripts, ofMessages, scripts: scripts.length }
}

const kB = (bytes) => (bytes / 1000).toFixed(1)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  const { ofScripts, ofMessages, scripts } = await buildPhone({
    root,
    development: process.env.NODE_ENV === 'development',
  })
  const javascript = `${kB(ofScripts)} kB of JavaScript in ${scripts} file(s), at most ${kB(budget)}`
  process.stdout.write(
    `  The phone’s page until a rating can be sent, gzip: ${javascript}; ${kB(ofMessages)} kB of words\n`,
  )
  if (ofScripts > budget) {
    process.stderr.write(
      '  That is over the budget: a phone on a crowded network would wait. See what the bundle imports.\n',
    )
    process.exit(1)
  }
}
