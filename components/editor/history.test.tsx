import { describe, expect, it } from 'vitest'
import { begun, changed, redone, typedIn, undone } from './history.ts'

describe('the way back', () => {
  const typed = (words: readonly string[], from = begun('')) =>
    words.reduce((history, word, at) => changed(history, word, 'title', at * 100), from)

  it('takes typing on in one field as one step, and another field as the next', () => {
    const history = changed(typed(['H', 'He', 'Hello']), 'Hello!', 'description', 350)
    expect(undone(history).now).toBe('Hello')
    expect(undone(undone(history)).now).toBe('')
    expect(redone(undone(history)).now).toBe('Hello!')
  })

  it('takes what is typed after a pause as a step of its own', () => {
    const history = changed(typed(['Hello']), 'Hello there', 'title', 5000)
    expect(undone(history).now).toBe('Hello')
  })

  it('ends at the beginning and at the latest, and forgets the way forth after a change', () => {
    const history = typed(['one'])
    expect(undone(undone(undone(history))).now).toBe('')
    expect(redone(history)).toBe(history)
    expect(redone(changed(undone(history), 'other', 'title', 900)).now).toBe('other')
  })

  it('takes moving and removing something as two steps, however fast they come', () => {
    const lists = [['b', 'a'], ['b']]
    const history = lists.reduce(
      (held, list, at) => changed(held, list, typedIn(['activities'], list), at),
      begun(['a', 'b']),
    )
    expect(undone(history).now).toEqual(['b', 'a'])
    expect(undone(undone(history)).now).toEqual(['a', 'b'])
    expect(typedIn(['title', 'en'], 'Hello')).toBe('title.en')
  })

  it('is not made longer by a change to the same', () => {
    const history = typed(['one'])
    expect(changed(history, 'one', 'title', 9000)).toBe(history)
  })
})
