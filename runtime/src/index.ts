export { isWebhookError, WebhookError, type WebhookErrorCode } from './errors.ts';
export {
  type Claim,
  type ClaimRequest,
  type HeldClaim,
  type Idempotency,
  memoryIdempotency,
  type MemoryIdempotencyOptions,
} from './idempotency.ts';
export type { Verifier } from './authentication.ts';
export { coversSource, weaknessesOf } from './coverage.ts';
export type { Key, KeyEntry, KeyHint, Keys } from './keys.ts';
export type {
  Answerer,
  Delivery,
  DeliveryReport,
  Handler,
  Handlers,
  InvalidDelivery,
  NamedHandlers,
  OtherDelivery,
  ReceiverOptions,
  SharedOptions,
} from './options.ts';
export { createOrder, type OrderGuard, type OrderOptions } from './order.ts';
export { parseRecipe } from './parse-recipe.ts';
export { type ParsedRecipe, type ParsedScheme, partsOf, signsUrl } from './parsed-recipe.ts';
export {
  type EnterRequest,
  type Entered,
  type HeldEntity,
  memoryPositions,
  type MemoryPositionsOptions,
  type Positions,
} from './positions.ts';
export type {
  Acknowledgement,
  AcknowledgementName,
  Channel,
  Message,
  Order,
  Provider,
  Retry,
} from './provider.ts';
export { type Answering, createReceiver, type Receiver } from './receiver.ts';
export {
  chooseReadings,
  everyReading,
  type Readings,
  type Recipe,
  type Scheme,
  type Signature,
} from './recipe.ts';
export type { Headers, SignedRequest, WebhookRequest } from './request.ts';
export { sign, type SignOptions } from './sign.ts';
export type { Verified } from './scheme-check.ts';
export { createVerifier, type VerifierOptions } from './signature.ts';
export { withEmbedded } from './payload.ts';
export { type Content, parseSource, type Source } from './template.ts';
export { parseTransform, type Transform } from './transform.ts';
export type { Drift } from './validation.ts';
