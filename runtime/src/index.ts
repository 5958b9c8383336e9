export { isWebhookError, WebhookError, type WebhookErrorCode } from './errors.ts';
export {
  type Claim,
  type ClaimRequest,
  type HeldClaim,
  type Idempotency,
  memoryIdempotency,
  type MemoryIdempotencyOptions,
} from './idempotency.ts';
export type {
  Delivery,
  Handler,
  Handlers,
  InvalidDelivery,
  OtherDelivery,
  ReceiverOptions,
  SharedOptions,
} from './options.ts';
export type { Acknowledgement, AcknowledgementName, Channel, Message, Provider, Retry } from './provider.ts';
export { createReceiver, type Receiver } from './receiver.ts';
export {
  everyReading,
  isHmac,
  type ParsedRecipe,
  parseRecipe,
  parseSource,
  partsOf,
  type Readings,
  type Recipe,
  signsUrl,
} from './recipe.ts';
export type { Headers, WebhookRequest } from './request.ts';
export type { Key } from './keys.ts';
export { createVerifier, sign } from './signature.ts';
export type { SignedRequest } from './signed-text.ts';
export type { Drift } from './validation.ts';
