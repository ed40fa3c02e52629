/**
 * Where to go after signing in: a path of our own, or the workshops. Anything that could lead elsewhere is dropped.
 * Example: `/console/ses_abcd` stays; `//elsewhere.example` and `https://elsewhere.example` become `/workshops`.
 */
export const localPath = (asked: string | string[] | undefined): string => {
  if (typeof asked !== 'string' || !/^\/[^/\\]/.test(asked)) return '/workshops'
  const here = 'http://here.invalid'
  const url = URL.parse(asked, here)
  return url?.origin === here ? `${url.pathname}${url.search}` : '/workshops'
}
