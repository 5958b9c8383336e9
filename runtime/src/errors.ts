/**
 * Every way a delivery can fail, with the HTTP status of the answer or the
 * acknowledgement that is given instead.
 */
const answers = {
  'body-too-large': 413,
  'body-too-slow': 408,
  'body-consumed': 500,
  'channel-unknown': 404,
  'signature-missing': 'refused',
  'signature-malformed': 'refused',
  'signature-wrong': 'refused',
  'key-unknown': 'refused',
  'timestamp-malformed': 'refused',
  'timestamp-expired': 'refused',
  'timestamp-ahead': 'refused',
  'keys-failed': 'later',
  'verifier-failed': 'later',
  'payload-malformed': 'later',
  'payload-invalid': 'later',
  'idempotency-key-missing': 'later',
  'delivery-conflict': 'later',
  'delivery-in-progress': 'later',
  'answer-missing': 'later',
  'answer-invalid': 'later',
  'handler-failed': 'later',
  'handler-timeout': 'later',
  'store-failed': 'later',
  'entry-sealed': 'later',
  'receiver-failed': 'later',
} as const satisfies Record<string, number | 'refused' | 'later'>;

/** What went wrong with a delivery, in one word of a closed set. */
export type WebhookErrorCode = keyof typeof answers;

const brand = Symbol.for('hookwright.WebhookError');

/**
 * Something wrong with a delivery. The message reads `[code] Expected … but …` and holds
 * neither a key nor a value of the payload; what a handler threw is in `cause`.
 */
export class WebhookError extends Error {
  readonly code: WebhookErrorCode;
  /** An HTTP status, or the name of the acknowledgement that the provider is given. */
  readonly answer: number | 'refused' | 'later';

  constructor(code: WebhookErrorCode, text: string, options?: ErrorOptions) {
    const { stackTraceLimit } = Error;
    // Whoever sends forgeries decides how many there are: a stack that shows the receiver is not worth its time.
    if (answers[code] === 'refused') Error.stackTraceLimit = 0;
    super(`[${code}] ${text}`, options);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'WebhookError';
    this.code = code;
    this.answer = answers[code];
  }
}

// On the prototype: a property of each error would cost as much as the error.
Object.defineProperty(WebhookError.prototype, brand, { value: true });

/** Recognises a WebhookError by its brand: two versions of the runtime may live in one process. */
export function isWebhookError(value: unknown): value is WebhookError {
  return typeof value === 'object' && value !== null && brand in value;
}
