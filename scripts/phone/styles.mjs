// The phone's style sheet, and the two files of its typeface: Welsh ŵ and ŷ are in the second.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

const fontFolder = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files'
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext': 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB',
}

const face = (subset, address) =>
  `@font-face{font-family:'Atkinson Hyperlegible Next Variable';font-style:normal;font-display:swap;font-weight:200 800;src:url(${address}) format('woff2');unicode-range:${ranges[subset]}}\n`

/** Compiles the style sheet. `place`: keeps a file under a hashed name and returns its address. */
export const phoneStyles = async (root, place) => {
  const from = join(root, 'components/phone/phone.css')
  const { css } = await postcss([tailwind({ base: root, optimize: { minify: true } })]).process(readFileSync(from), {
    from,
  })
  const fonts = Object.keys(ranges).map((subset) => {
    const file = readFileSync(join(root, fontFolder, `atkinson-hyperlegible-next-${subset}-wght-normal.woff2`))
    return { subset, address: place(`font-${subset}`, 'woff2', file) }
  })
  const faces = fonts.map(({ subset, address }) => face(subset, address)).join('')
  return { address: place('phone', 'css', Buffer.from(faces + css)), font: fonts[0].address }
}
