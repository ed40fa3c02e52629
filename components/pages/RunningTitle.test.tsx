import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { cssString, RunningTitle } from './RunningTitle.tsx'

it('writes a title into the head of printed pages, whatever it holds', () => {
  expect(cssString('North, May 2026')).toBe('"North, May 2026"')
  expect(cssString('a"b\\c</style>')).toBe('"a\\22 b\\5c c\\3c \\2f style\\3e "')
  // What is left has no quote, backslash or angle bracket of the title’s own, so that nothing of it ends the string.
  expect(renderToStaticMarkup(<RunningTitle nonce="once">{'<script>"'}</RunningTitle>)).not.toContain('<script>')
})
