import { oneOf } from './mutate.ts'

/** Numbers of four bytes that readers of files trip over: no length, the longest, one more than there can be. */
const lengths = [0, 1, 0x7f_ff_ff_ff, 0xff_ff_ff_ff, 0x80_00_00_00]

const bent = (random: () => number, file: Buffer): Buffer => {
  // What says how to read a file stands at its beginning, for most kinds of file.
  const at = Math.floor((random() < 0.6 ? random() ** 4 : random()) * file.length)
  const [before, after] = [file.subarray(0, at), file.subarray(at)]
  const number = Buffer.alloc(4)
  number.writeUInt32LE(oneOf(random, lengths))
  return oneOf(random, [
    () => before,
    () => after,
    () => Buffer.concat([before, number, after]),
    () => Buffer.concat([before, number, after.subarray(4)]),
    () => Buffer.concat([before, Buffer.from([Math.floor(random() * 256)]), after.subarray(1)]),
    () => Buffer.concat([before, after.subarray(0, 500), after]),
    () => Buffer.concat([before, after.subarray(Math.floor(random() * 200))]),
  ])()
}

/** The same file with one to four things about it changed. */
export const mutateBytes = (random: () => number, file: Buffer): Buffer => {
  let made = file
  for (let times = Math.floor(random() * 4); times >= 0; times -= 1) made = bent(random, made)
  return made
}
