// Compiled with every check, never run: each line below must fail to compile. When a wall falls, its line compiles
// and TypeScript says that the expected error is missing.

import type { Server } from 'socket.io'
import type { Said } from '../../session/events.ts'
import type { KeyedRound, RevealedRound, Round, SecretRound } from '../../session/round.ts'
import type { Mine, RoundView, Views } from '../../session/view.ts'
import { key } from '../store/keys.ts'
import { roomMoments } from '../store/moments.ts'
import type { Store } from '../store/open.ts'
import { responses, responsesWithReasons } from '../store/responses.ts'
import type { Door, Line, Nothing, Presented } from './wire.ts'

declare const store: Store
declare const secret: SecretRound
declare const someRound: Round
declare const revealed: RevealedRound
declare const keyed: KeyedRound
declare const phoneDoor: Door<'phone'>
declare const phoneLine: Line<'phone'>
declare const bareServer: Server<Said, Nothing>
declare const phoneView: Views['phone']
declare const consoleView: Presented<Views['console']>
declare const presentedPhone: Presented<Views['phone']>
declare const mine: Mine
declare const openRound: Extract<RoundView<'rate'>, { phase: 'open' }>

// @ts-expect-error wall 2: nobody reads the responses of a secret round
responses(store, secret)
// @ts-expect-error wall 2: nor of a round of unknown phase
responses(store, someRound)
// @ts-expect-error wall 2: nor what it marked while it listened
roomMoments(store, secret, 5)
// @ts-expect-error wall 2: nor its reasons, while people may write
responsesWithReasons(store, revealed)
// @ts-expect-error wall 2: the key of a merely revealed round stays shut
key(store, revealed)
// @ts-expect-error wall 3: an open round's view has no field for a result
openRound.shown
// @ts-expect-error wall 3: nor for what was marked
openRound.moments
// @ts-expect-error wall 3: nor for what was written of it
openRound.reasons
// @ts-expect-error wall 3: nor for how many rungs were shown
openRound.rungs
// @ts-expect-error wall 3: a phone's view has no counter
phoneView.answered
// @ts-expect-error wall 4: a hand-made view does not leave
phoneDoor.emit('view', phoneView)
// @ts-expect-error wall 4: a console's view does not fit through the phones' door
phoneDoor.emit('view', consoleView)
// @ts-expect-error wall 4: nor a hand-made "mine" to one phone
phoneLine.emit('mine', mine)
// @ts-expect-error wall 4: nothing is sent on the bare server
bareServer.emit('view', presentedPhone)

// And what is right does compile.
responses(store, revealed)
key(store, keyed)
phoneDoor.emit('view', presentedPhone)
