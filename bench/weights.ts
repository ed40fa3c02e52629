import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const assets = '/p-assets/'
const weigh = (address: string) => gzipSync(readFileSync(address.replace(assets, 'public/p/')), { level: 9 }).length

/** What a phone loads until it can rate, in bytes, gzip, as it was built last. */
export const weights = () => {
  const { script, preload, messages } = JSON.parse(readFileSync('dist/phone.json', 'utf8')) as {
    script: string
    preload: string[]
    messages: Record<string, string>
  } // written by buildPhone.mjs
  const javascript = [script, ...preload].map(weigh).reduce((sum, bytes) => sum + bytes, 0)
  const words = Math.max(...Object.values(messages).map(weigh))
  return { javascript, words, together: javascript + words, most: 40_000 }
}
