/** The 97.5% point of the normal distribution: 95% lies within this many standard errors. R qnorm(0.975). */
export const z95 = 1.959963984540054
