import { textKey } from '../../activities/textKey.ts'
import type { Command } from '../../session/command.ts'

/** Where a command is said, and what there is to be named. */
export interface CommandPlace {
  readonly roundId: string
  readonly activityId: string
  /** An answer that fits. */
  readonly response: unknown
  readonly at: number
}

/** One command of each type as a page of ours would send it: what is mutated has to get past the first look. */
export const commandsAt = ({ roundId, activityId, response, at }: CommandPlace): Command[] => {
  const of: { [Type in Command['type']]: Record<string, unknown> } = {
    respond: { roundId, seq: 1, response },
    pass: { roundId, seq: 2 },
    moment: { play: 'play_abcdef', at: 12.5 },
    reason: { roundId, seq: 1, text: 'Because.' },
    goTo: { activityId },
    open: { roundId },
    close: { roundId },
    reveal: { roundId, rungs: 1 },
    count: { roundId, totals: [1, 2, 3, 4, 5] },
    again: { activityId, number: 2 },
    arrange: { activityId, order: 'talkFirst' },
    setTimer: { roundId, endsAt: at + 5000 },
    spoil: { roundId, spoiled: true },
    hide: { roundId, key: textKey('an idea'), hidden: true },
    group: { roundId, key: textKey('an idea'), group: 'grp_abcdef' },
    merge: { roundId, key: textKey('an idea'), into: textKey('another idea') },
    lay: { roundId, ideas: [{ key: textKey('an idea'), card: 'empathy' }] },
    hang: { roundId, form: 'list' },
    turn: { roundId, turning: { page: 0, since: null } },
    nameGroup: { roundId, group: 'grp_abcdef', name: 'A group' },
    askReasons: { roundId, asked: 'open' },
    letThrough: { roundId, key: textKey('because'), shown: true },
    play: { play: 'play_abcdef', activityId, fromLine: 0 },
    stop: { play: 'play_abcdef' },
    show: { captions: true, transcript: false },
    hold: { hold: 'blank' },
    end: {},
    unlocked: { page: 'page_abcdef' },
    sounding: { play: 'play_abcdef', startedAt: at },
    ended: { play: 'play_abcdef' },
  }
  return Object.entries(of).map(([type, rest]) => ({ type, ...rest }) as Command) // a test reads each by its schema
}
