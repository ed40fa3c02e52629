import { BlockList } from 'node:net'
import * as z from 'zod'
import { addNetworks, loopback } from './proxyNetworks.ts'

/** The mail server, and in whose name mail is sent. */
export interface MailSettings {
  readonly url: URL
  readonly from: string
}

/** An S3-compatible store in which recordings are kept, and as whom it is asked. */
export interface StorageSettings {
  /** The store alone, such as `https://s3.example.org`. */
  readonly origin: string
  readonly bucket: string
  /** What the names in the bucket begin with: empty, or a path that ends with a slash. */
  readonly prefix: string
  readonly region: string
  readonly keyId: string
  readonly secret: string
}

/** How the product was told to run. */
export interface Env {
  readonly port: number
  /** Whether the port was asked for: then another one is not taken in its place. */
  readonly portAsked: boolean
  readonly host: string
  readonly publicUrl: URL | null
  /** The proxies whose word on where a request came from is taken. */
  readonly proxies: BlockList
  readonly dataFolder: string
  readonly databaseUrl: string | null
  /** The Redis by which several servers on one PostgreSQL tell each other what has changed; `null`: this one is alone. */
  readonly redisUrl: string | null
  /** The largest recording that is taken. */
  readonly uploadBytes: number
  readonly development: boolean
  /** `null`: links are handed on and nothing is mailed. */
  readonly mail: MailSettings | null
  /** `null`: recordings lie in the data folder alone. */
  readonly storage: StorageSettings | null
  /** With it `/metrics` is read; `null`: nobody reads it. */
  readonly metricsToken: string | null
  /** What is worth a line in the log. */
  readonly logLevel: string
}

const problem = (name: string, given: string, wanted: string) => ({
  ok: false as const,
  sentence: `${name} is “${given}”, but ${wanted}. Correct it or leave it out, then start again.`,
})

const hidden = (url: string) => url.replace(/\/\/.*@/, '//…@')

const Sender = z.string().regex(/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/)

/** `SMTP_URL` (none) and `MAIL_FROM`, which goes with it. */
const readMail = (url: string | null, from: string | null) => {
  if (url === null) {
    if (from === null) return { ok: true as const, mail: null }
    return problem('SMTP_URL', '', 'it has to name the mail server by which MAIL_FROM is to send')
  }
  const server = URL.parse(url)
  if (!server || !/^smtps?:$/.test(server.protocol) || server.hostname === '')
    return problem('SMTP_URL', hidden(url), 'it has to be an address such as smtp://user:password@mail.example:587')
  if (!Sender.safeParse(from).success)
    return problem(
      'MAIL_FROM',
      from ?? '',
      'with SMTP_URL it has to say who sends, such as Attune <attune@example.org>',
    )
  return { ok: true as const, mail: { url: server, from: from ?? '' } }
}

/** One bucket, by its path: so that names of hosts need no wildcard, which only the largest of stores have. */
const bucketPath = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?((?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/?)*)$/
/** The most bytes that a store takes in one piece. */
const mostInOnePiece = 5_000_000_000

/** `STORAGE_URL` (none) and what goes with it. */
const readStorage = (of: (name: string) => string | null, uploadBytes: number) => {
  const [given, keyId, secret] = [of('STORAGE_URL'), of('STORAGE_KEY_ID'), of('STORAGE_SECRET')]
  if (given === null) {
    if (keyId === null && secret === null && of('STORAGE_REGION') === null) return { ok: true as const, storage: null }
    return problem('STORAGE_URL', '', 'it has to name the bucket that the other STORAGE_… variables are for')
  }
  const url = URL.parse(given)
  const [, bucket, path] = bucketPath.exec(url?.pathname ?? '') ?? []
  const more = url === null || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== ''
  if (more || !/^https?:$/.test(url.protocol) || bucket === undefined)
    return problem(
      'STORAGE_URL',
      hidden(given),
      'it has to be the address of one bucket and nothing else, such as https://s3.example.org/attune',
    )
  const missing = keyId === null ? 'STORAGE_KEY_ID' : secret === null ? 'STORAGE_SECRET' : null
  if (missing !== null || keyId === null || secret === null)
    return problem(missing ?? '', '', 'with STORAGE_URL it has to be set: both halves of the key that opens the bucket')
  const region = of('STORAGE_REGION') ?? 'us-east-1'
  if (!/^[a-z0-9-]{1,40}$/.test(region))
    return problem('STORAGE_REGION', region, 'it has to be the name that the store gives its region, such as eu-west-2')
  if (uploadBytes > mostInOnePiece)
    return problem('UPLOAD_MB', String(uploadBytes / 1_000_000), 'with STORAGE_URL it can be 5000 at most')
  const prefix = path === undefined || path === '' ? '' : `${path.replace(/\/$/, '')}/`
  return { ok: true as const, storage: { origin: url.origin, bucket, prefix, region, keyId, secret } }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** In megabytes of a million bytes, as file managers count. */
const Megabytes = z.coerce.number().min(1).max(10_000)

/** Characters of a token that opens something. */
const leastToken = 16

const Port = z.coerce.number().int().min(1).max(65535)

/**
 * Reads the environment, once. What is wrong is said in a sentence.
 * `PORT` (3000, or the next free one), `HOST` (every address of the machine), `PUBLIC_URL` (none), `PROXY_NETWORKS` (this machine, with `PUBLIC_URL` set),
 * `ATTUNE_DATA` (`data`), `DATABASE_URL` (none: SQLite in the data folder), `REDIS_URL` (none: this server is alone), `SMTP_URL` and `MAIL_FROM` (none: no mail),
 * `STORAGE_URL`, `STORAGE_KEY_ID`, `STORAGE_SECRET` (none: recordings lie in the data folder), `STORAGE_REGION` (`us-east-1`),
 * `LOG_LEVEL` (`warn`), `UPLOAD_MB` (200), `METRICS_TOKEN` (none: `/metrics` is not there).
 */
export const readEnv = (
  given: Record<string, string | undefined>,
): { ok: true; env: Env } | { ok: false; sentence: string } => {
  const of = (name: string) => (given[name] ?? '').trim() || null
  const port = Port.safeParse(of('PORT') ?? 3000)
  if (!port.success) return problem('PORT', given.PORT ?? '', 'a port is a whole number from 1 to 65535')
  const host = of('HOST') ?? '0.0.0.0'
  if (/[\s/]/.test(host)) return problem('HOST', host, 'it has to be an address of this machine, such as 0.0.0.0')
  const url = of('PUBLIC_URL')
  const publicUrl = url === null ? null : URL.parse(url)
  if (url !== null && (publicUrl === null || !/^https?:$/.test(publicUrl.protocol))) {
    return problem('PUBLIC_URL', url, 'it has to be an address such as https://attune.example')
  }
  const proxies = publicUrl === null ? new BlockList() : loopback()
  const networks = of('PROXY_NETWORKS')
  if (networks !== null && !addNetworks(proxies, networks))
    return problem('PROXY_NETWORKS', networks, 'it has to name addresses or networks, such as 10.0.0.0/8, 192.168.1.4')
  const databaseUrl = of('DATABASE_URL')
  if (databaseUrl !== null && !/^postgres(ql)?:$/.test(URL.parse(databaseUrl)?.protocol ?? '')) {
    return problem('DATABASE_URL', hidden(databaseUrl), 'it has to begin with postgres:// (leave it out to use SQLite)')
  }
  const redisUrl = of('REDIS_URL')
  if (redisUrl !== null && !/^rediss?:$/.test(URL.parse(redisUrl)?.protocol ?? ''))
    return problem('REDIS_URL', hidden(redisUrl), 'it has to begin with redis:// (leave it out where one server runs)')
  if (redisUrl !== null && databaseUrl === null)
    return problem('REDIS_URL', hidden(redisUrl), 'it is for several servers on one PostgreSQL: set DATABASE_URL too')
  const mail = readMail(of('SMTP_URL'), of('MAIL_FROM'))
  if (!mail.ok) return mail
  const most = Megabytes.safeParse(of('UPLOAD_MB') ?? 200)
  if (!most.success)
    return problem('UPLOAD_MB', given.UPLOAD_MB ?? '', 'it has to be a number of megabytes from 1 to 10000')
  const uploadBytes = Math.round(most.data * 1_000_000)
  const storage = readStorage(of, uploadBytes)
  if (!storage.ok) return storage
  if ((of('METRICS_TOKEN')?.length ?? leastToken) < leastToken)
    return problem('METRICS_TOKEN', '…', `it has to have at least ${leastToken} characters, so that nobody guesses it`)
  const logLevel = of('LOG_LEVEL') ?? 'warn'
  if (!logLevels.includes(logLevel))
    return problem('LOG_LEVEL', logLevel, `it has to be one of ${logLevels.join(', ')}`)
  return {
    ok: true,
    env: {
      port: port.data,
      portAsked: of('PORT') !== null,
      host,
      publicUrl,
      proxies,
      dataFolder: of('ATTUNE_DATA') ?? 'data',
      databaseUrl,
      redisUrl,
      uploadBytes,
      development: given.NODE_ENV === 'development',
      mail: mail.mail,
      storage: storage.storage,
      metricsToken: of('METRICS_TOKEN'),
      logLevel,
    },
  }
}
