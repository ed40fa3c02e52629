import { describe, expect, it } from 'vitest'
import type { Manifest } from './manifest.ts'
import { type PhonePageState, pageHtml } from './pageHtml.ts'

const words = {
  product: 'Attune',
  codeHeading: 'Join the room',
  codeSentence: 'Type the code.',
  joinSentence: 'Nobody sees your marks.',
  backSentence: 'Coming back.',
  endedHeading: 'This session has ended',
  noScript: 'This page needs JavaScript.',
}
const manifest: Manifest = {
  script: '/p-assets/main-1.js',
  preload: ['/p-assets/part-1.js'],
  style: '/p-assets/phone-1.css',
  font: '/p-assets/font-1.woff2',
  awake: '/p-assets/awake-1.mp4',
  messages: { en: '/p-assets/words-en.json', cy: '/p-assets/words-cy.json' },
  words: { en: words, cy: { ...words, codeHeading: 'Ymuno â’r ystafell' } },
}
const state: PhonePageState = {
  code: null,
  session: 'none',
  joined: false,
  title: null,
  groups: [],
  languages: ['en', 'cy'],
  language: 'en',
}

describe('the phone’s page before its script has run', () => {
  it('already says what to do, in the language of the phone', () => {
    expect(pageHtml(state, manifest)).toContain('<h1 class="text-2xl leading-tight font-bold">Join the room</h1>')
    const welsh = pageHtml({ ...state, language: 'cy' }, manifest)
    expect(welsh).toContain('<html lang="cy">')
    expect(welsh).toContain('Ymuno â’r ystafell')
    expect(welsh).toContain('<noscript>')
  })

  it('names the workshop on the page of its code', () => {
    const html = pageHtml(
      { ...state, code: '483921', session: 'open', title: { en: 'Do we agree?', cy: 'Ydyn ni?' } },
      manifest,
    )
    expect(html).toContain('<title>Do we agree? · Attune</title>')
    expect(html).toContain('data-code="483921"')
    expect(html).toContain('Nobody sees your marks.')
  })

  it('tells the page for how long answers are kept, where that was set', () => {
    expect(pageHtml({ ...state, keptDays: 90 }, manifest)).toContain('data-kept-days="90"')
    expect(pageHtml(state, manifest)).not.toContain('kept-days')
  })

  it('lets no title and no address break out of its place', () => {
    const evil = `"><script>alert('x')</script>&`
    const html = pageHtml({ ...state, code: evil, session: 'unknown', title: { en: evil, cy: evil } }, manifest)
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;')
  })

  it('holds no script of its own, since the page’s policy would not run it', () => {
    const scripts = pageHtml(state, manifest).match(/<script\b[^>]*>/g)
    expect(scripts).toEqual(['<script type="module" src="/p-assets/main-1.js">'])
  })
})
