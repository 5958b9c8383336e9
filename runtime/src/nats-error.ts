/** Numbers that JetStream gives its errors. */
const streamMissing = 10059;
const consumerMissing = 10014;
const messageMissing = 10037;
const deletionFailed = [10043, 10057];
const wrongSequence = [10071, 10164];
const messageTooLarge = 10054;

/** The two generations of the client keep the number in different places. */
function numberOf(error: unknown): number | undefined {
  const { api_error: api, code } = Object(error) as {
    readonly api_error?: { readonly err_code?: number };
    readonly code?: unknown;
  };
  return api?.err_code ?? (typeof code === 'number' ? code : undefined);
}

export const isNoMessage = (error: unknown): boolean => numberOf(error) === messageMissing;

export const isNoDeletion = (error: unknown): boolean => deletionFailed.includes(numberOf(error) ?? 0);

/** True where something else is under the subject than was expected. */
export const isUnexpected = (error: unknown): boolean => wrongSequence.includes(numberOf(error) ?? 0);

/** True where the client did not send it, or the stream did not take it. */
export function isTooLarge(error: unknown): boolean {
  const { code, message = '' } = Object(error) as { readonly code?: unknown; readonly message?: string };
  const isRefused = code === 'MAX_PAYLOAD_EXCEEDED' || message.includes('max_payload');
  return isRefused || numberOf(error) === messageTooLarge;
}

/** Says what to do about it, where that is known. */
export function explain(error: unknown): never {
  const missing = { [streamMissing]: 'stream', [consumerMissing]: 'consumer' }[numberOf(error) ?? 0];
  if (missing === undefined) throw error;
  const text = `Expected the inbox to be set up in NATS but its ${missing} is missing: run \`hookwright inbox setup\``;
  throw new Error(text, { cause: error });
}
