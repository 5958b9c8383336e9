/** A signature, and what it does not cover of the message `paid`. */
export interface Given {
  readonly name: string;
  /** What stands for the recipe, as YAML in one line. */
  readonly recipe: string;
  /** More fields of `paid`. */
  readonly fields?: string;
  readonly form?: true;
  /** What of `paid` is not covered. */
  readonly unsigned: readonly string[];
  /** The codes of what is told. */
  readonly told?: readonly string[];
}

export const hmac = 'algorithm: hmac-sha256, encoding: hex';
export const nothing = ['idempotency-key-unsigned', 'message-name-unsigned', 'signature-weak'];
export const amount =
  'amount: { type: object, properties: { value: { type: string }, unit: { type: string } } }';
export const items = 'items: { type: array, items: { type: object, properties: { sku: { type: string } } } }';
export const data =
  'data: { type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { n: { type: string } } } }';

/** A recipe over sorted parameters. */
export const sorted = (notation: string, at = 'payload /sign'): string =>
  `{ at: ${at}, ${hmac}, message: { pair: '{name}={value}', join: '&', ${notation} } }`;
