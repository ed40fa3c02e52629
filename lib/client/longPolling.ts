/** Connecting by long-polling, for where websockets are blocked. The phone loads this module when it is needed. */
export { XHR } from 'engine.io-client'
