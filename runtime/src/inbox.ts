export type {
  Buried,
  BuriedFilter,
  Entry,
  Grave,
  InboxEngine,
  InboxStatus,
  Postponement,
  Taken,
} from './engine.ts';
export { memoryEngine } from './memory-engine.ts';
export type { SealKey } from './seal.ts';
export {
  type ArrivingDelivery,
  createInbox,
  type InboxOptions,
  type ReceiverInbox,
  type Unsealed,
} from './storing.ts';
export { type BackOff, exponentialBackOff } from './verdict.ts';
export { type Outcome, processInbox, type Worker, type WorkerOptions } from './worker.ts';
