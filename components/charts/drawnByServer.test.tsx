import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Course } from './Course.tsx'
import { Plane } from './Plane.tsx'
import { ShareBars } from './ShareBars.tsx'

// A page may be printed before any script of it runs: its charts have to be in what the server sends.
const times = (html: string, what: string) => html.split(what).length - 1

it('a course has its points, its interval and its line', () => {
  const points = [
    { name: 'Q1', share: 0.5, lo: 0.4, hi: 0.6 },
    { name: 'Q2', share: null, lo: null, hi: null },
    { name: 'Q3', share: 0.75, lo: null, hi: null },
  ]
  const lines = [{ from: { at: 0, share: 0.4 }, to: { at: 2, share: 0.8 } }]
  const html = renderToStaticMarkup(<Course points={points} lines={lines} />)
  expect(times(html, 'r="7"')).toBe(2)
  expect(times(html, 'r="4.5"')).toBe(2)
  expect(times(html, 'stroke-width="5"')).toBe(1)
  expect(html).toContain('x1="16.666666666666664%" y1="60%" x2="83.33333333333334%" y2="20%"')
})

it('a plane has its rooms, its codings and the lines between them', () => {
  const axis = { label: 'Care', ticks: [1, 2, 3, 4, 5], words: ['1', '2', '3', '4', '5'] }
  const points = [
    { id: 'room', x: 3, y: 5, label: '1', of: 'room' as const },
    { id: 'coding', x: 2, y: 1, label: '1', of: 'coding' as const },
  ]
  const html = renderToStaticMarkup(<Plane x={axis} y={axis} points={points} pairs={[['room', 'coding']]} />)
  expect(html).toContain('x1="50%" y1="0%" x2="25%" y2="100%"')
  expect(times(html, 'fill-room')).toBe(1)
  expect(times(html, 'fill-expert')).toBe(1)
})

it('rooms that lie on each other are one dot with all their labels, and no coding is taken for a room', () => {
  const axis = { label: 'Care', ticks: [0, 100], words: ['0', '100'] }
  const at = (label: string, x: number, y: number, of: 'room' | 'coding' = 'room') => ({
    id: `${label} ${of}`,
    label,
    x,
    y,
    of,
  })
  const points = [at('1', 70, 90), at('2', 73, 92), at('3', 90, 92), at('1', 70, 90, 'coding')]
  const html = renderToStaticMarkup(<Plane x={axis} y={axis} points={points} />)
  expect([...html.matchAll(/font-weight="700"[^>]*>([^<]*)</g)].map(([, label]) => label)).toEqual(['1 2', '3', '1'])
  expect(html).toContain('x="71.5%" y="9%"')
})

it('bars stand in one scale, each with its words, none for nobody', () => {
  const bars = [0, 0.1, 0.5, 0.2, 0].map((share) => ({ share, label: `${100 * share}%` }))
  const html = renderToStaticMarkup(<ShareBars bars={bars} most={0.5} coding={3} />)
  expect(times(html, '<rect')).toBe(3)
  expect(html).toContain('height="116"')
  expect(html).toContain('>50%<')
  expect(html).not.toContain('>0%<')
})
