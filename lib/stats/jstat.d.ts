declare module 'jstat' {
  type Distribution = {
    inv(p: number, ...parameters: number[]): number
    cdf(x: number, ...parameters: number[]): number
    pdf(x: number, ...parameters: number[]): number
  }
  const jStat: { studentt: Distribution; beta: Distribution }
  export default jStat
}
