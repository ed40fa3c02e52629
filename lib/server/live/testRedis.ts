import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'

/** A Redis that a test has started, and throws away. */
export interface TestRedis {
  readonly url: string
  /** Ends it, as a machine that goes down does. */
  stop(): Promise<void>
  /** Starts it again at the same port. */
  startAgain(): Promise<void>
}

/** Whether this machine has Redis. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end('PING\r\n'))
    socket.once('data', () => resolve(true))
    socket.once('error', () => resolve(false))
  })

/** Starts one on a port of its own, which keeps nothing on the disk. */
export const startRedis = async (): Promise<TestRedis> => {
  const port = 21_000 + Math.floor(Math.random() * 9000)
  let running: ChildProcess | null = null
  const start = async () => {
    running = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      {
        stdio: 'ignore',
      },
    )
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      if (await answers(port)) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error('the Redis did not come up')
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      if (running?.exitCode !== null) return
      const exited = once(running, 'exit')
      running.kill('SIGKILL')
      await exited
    },
    startAgain: start,
  }
}
