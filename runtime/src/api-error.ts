/** What went wrong with a call, in one word of a closed set. */
export type ApiErrorCode =
  /** The call cannot be sent as it is: its body violates the schema, a parameter or a credential is missing. */
  | 'request-invalid'
  /** Nobody answered, or the connection broke. */
  | 'network'
  /** There was no answer in time. */
  | 'timeout'
  /** The caller's signal was aborted. */
  | 'aborted'
  /** The call is to go elsewhere: nothing is followed, since that would carry the credentials there. */
  | 'redirect'
  /** An HTTP status that is none of success. */
  | 'status'
  /** A success by its HTTP status, and an error by the code in its envelope. */
  | 'refused-by-provider'
  /** The answer lacks the signature that the provider gives its answers. */
  | 'response-unsigned'
  /** The answer's signature is not the provider's. */
  | 'response-signature'
  /** The answer is too large, cannot be read, or violates its schema. */
  | 'response-invalid';

const brand = Symbol.for('hookwright.ApiError');

/** What is known of a call that failed. */
export interface ApiErrorFacts {
  readonly operation: string;
  /** The HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  /** The code in the answer's envelope. */
  readonly providerCode?: string | number | boolean | undefined;
  /** The provider's text for people. */
  readonly providerMessage?: string | undefined;
  /** False where the answer lacks the signature that it should have: whoever is on the way may have written its code and its text. */
  readonly isVerified?: boolean | undefined;
  /** What the provider calls the request in its headers: quote it when you ask. */
  readonly requestId?: string | undefined;
  /** How long the provider asks to wait. */
  readonly retryAfterMs?: number | undefined;
  /** The parsed answer, of which nothing is validated. */
  readonly answer?: unknown;
  readonly cause?: unknown;
}

/**
 * A call that failed. The message reads `[code] Expected … but …` and holds no secret, nothing that was sent and nothing of
 * the answer but its code. `answer` is not enumerable, so that no logger prints it.
 */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly operation: string;
  readonly status: number | undefined;
  readonly providerCode: string | number | boolean | undefined;
  readonly providerMessage: string | undefined;
  readonly isVerified: boolean | undefined;
  readonly requestId: string | undefined;
  readonly retryAfterMs: number | undefined;
  /** How many times the request was sent: what was sent may have been done, whatever the error is. */
  attempts = 0;
  declare readonly answer: unknown;

  constructor(code: ApiErrorCode, text: string, { answer, cause, ...facts }: ApiErrorFacts) {
    super(`[${code}] ${text}`, cause === undefined ? undefined : { cause });
    this.name = 'ApiError';
    this.code = code;
    this.operation = facts.operation;
    this.status = facts.status;
    this.providerCode = facts.providerCode;
    this.providerMessage = facts.providerMessage;
    this.isVerified = facts.isVerified;
    this.requestId = facts.requestId;
    this.retryAfterMs = facts.retryAfterMs;
    Object.defineProperty(this, 'answer', { value: answer, enumerable: false });
  }
}

Object.defineProperty(ApiError.prototype, brand, { value: true });

/** Recognises an ApiError by its brand: two versions of the runtime may live in one process. */
export function isApiError(value: unknown): value is ApiError {
  return typeof value === 'object' && value !== null && brand in value;
}
