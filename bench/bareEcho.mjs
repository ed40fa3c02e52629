// The floor to measure against: a bare socket.io server that acknowledges and does nothing else.
import { createServer } from 'node:http'
import { Server } from 'socket.io'

const http = createServer()
const server = new Server(http, { perMessageDeflate: false, serveClient: false })
server.on('connection', (socket) => socket.on('command', (_said, answer) => answer({ ok: true })))
http.listen(0, '127.0.0.1', () => process.stdout.write(`port ${http.address().port}\n`))
