import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server of the built product, in a process and a data folder of its own. */
export interface RunningServer {
  readonly origin: string
  readonly dataFolder: string
  /** All that it has printed. */
  text(): string
  /** Ends it without a word, as a power cut does. */
  kill(): Promise<void>
  /** Asks it to stop, as Ctrl-C does; its exit code. */
  stop(): Promise<number | null>
  /** Starts it again on the same port and data. */
  startAgain(): Promise<void>
  /** Stops it and removes its data. */
  end(): Promise<void>
}

const started = (child: ChildProcess): Promise<{ port: number; text: () => string }> =>
  new Promise((resolve, reject) => {
    let text = ''
    const timer = setTimeout(() => reject(new Error(`the server did not come up:\n${text}`)), 60_000)
    const hear = (part: Buffer) => {
      text += part.toString()
      const port = /On this computer:\s+http:\/\/localhost:(\d+)/.exec(text)?.[1]
      if (port === undefined || !text.includes('Ctrl-C')) return
      clearTimeout(timer)
      resolve({ port: Number(port), text: () => text })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => {
      clearTimeout(timer)
      reject(new Error(`the server ended at once:\n${text}`))
    })
  })

/** Starts a server on a port between 3100 and 3900 by chance. `dataFolder`: where there are data, or are to be. */
export const startServer = async (
  more: Record<string, string> = {},
  dataFolder = mkdtempSync(join(tmpdir(), 'attune-e2e-')),
): Promise<RunningServer> => {
  let port = 3100 + Math.floor(Math.random() * 800)
  const launch = async () => {
    const made = spawn(process.execPath, ['scripts/start.mjs'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(port),
        ATTUNE_DATA: dataFolder,
        HOST: '127.0.0.1',
        ...more,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    return { made, ...(await started(made)) }
  }
  const launchSomewhere = async () => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await launch()
      } catch (error) {
        if (tries >= 4 || !String(error).includes('is taken')) throw error
        port += 7
      }
    }
  }
  let running = await launchSomewhere()
  const ended = (signal: NodeJS.Signals): Promise<number | null> =>
    new Promise((resolve) => {
      if (running.made.exitCode !== null || running.made.signalCode !== null) return resolve(running.made.exitCode)
      running.made.once('exit', (code) => resolve(code))
      running.made.kill(signal)
    })
  return {
    origin: `http://localhost:${running.port}`,
    dataFolder,
    text: () => running.text(),
    kill: async () => void (await ended('SIGKILL')),
    stop: () => ended('SIGTERM'),
    startAgain: async () => {
      running = await launch()
    },
    end: async () => {
      await ended('SIGKILL')
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
