import type { Person } from './person.ts'

/** How the command ends when the room takes no pretend participants: a real person is there, or the session has ended. */
export const refusedCode = 3

/** How long a server that has gone is waited for. */
const patienceMs = 45_000

/** Waits until the session has let all of them go, or their server has been gone for too long. */
export const stay = async (people: readonly Pick<Person, 'standing'>[]): Promise<void> => {
  let awaySince: number | null = null
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const standings = people.map((person) => person.standing())
    if (standings.every((standing) => standing === 'gone')) return
    if (standings.includes('here')) awaySince = null
    else awaySince ??= performance.now()
    if (awaySince !== null && performance.now() - awaySince > patienceMs) return
  }
}
