import { customAlphabet } from 'nanoid'

const letters = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 16)

/**
 * A new id, such as `ses_4k2m…`: 16 letters of chance, 82 bits.
 * The caller names the brand that the prefix stands for; only this function and the schemas of ids give one.
 */
export const newId = <Id extends string>(
  prefix: 'org' | 'team' | 'ses' | 'rnd' | 'par' | 'wsh' | 'act' | 'exc' | 'hear' | 'cdg' | 'frw' | 'deed',
): Id => `${prefix}_${letters()}` as Id // made in the form that the id's schema asks for
