/**
 * Deliveries that were genuine and then were not, given to real receivers of every scheme. Nothing forged may be
 * accepted, and nothing may be thrown; forged is what the oracle does not accept.
 */
import fc from 'fast-check';
import { type OracleRequest, Refused, schemesOf } from '../signatures/oracle-notation.ts';
import { oracleSign } from '../signatures/oracle-sign.ts';
import { type Mutation, mutated, mutations } from './mutations.ts';
import { needsOf } from './needs.ts';
import { alternativesOf, createReceivers, type Outcome, publicUrl, type Watched } from './receivers.ts';
import { requestsOf } from './requests.ts';
import { headerText, someText } from './texts.ts';

/** How a run went: deliveries by what became of them. */
export interface Counts {
  readonly deliveries: number;
  readonly genuine: number;
  readonly outcomes: Readonly<Record<string, number>>;
}

/** One delivery: what is signed, by whom, when, and what is then done to it. */
interface Attempt {
  readonly from: Watched;
  /** Another receiver that gets it, with the same keys. */
  readonly to: number;
  readonly alternative: number;
  readonly request: OracleRequest;
  readonly forged: boolean;
  readonly skewMs: number;
  /** What is odd about it before it is signed. */
  readonly before: readonly Mutation[];
  /** What is done to it afterwards. */
  readonly after: readonly Mutation[];
}

/** Never near the edge of a window: the receiver's clock goes on between the oracle's look at it and its own. */
const skews = [0, 0, 0, 0, -2_000, 50_000, -50_000, -1_200_000, 1_200_000, -1e12];

/**
 * Runs a number of deliveries; the same seed makes the same ones.
 * @throws Error with the delivery, made as small as can be, for which the oracle and the receiver differ.
 */
export async function fuzz({ seed, numRuns }: { seed: number; numRuns: number }): Promise<Counts> {
  const receivers = await createReceivers();
  const outcomes: Record<string, number> = {};
  let deliveries = 0;
  let genuine = 0;

  const property = fc.asyncProperty(attemptsAt(receivers), async (attempt) => {
    const to = receivers[attempt.to % receivers.length]!;
    const receiver = attempt.to < receivers.length ? to : attempt.from;
    const delivery = deliveryOf(attempt);
    const isGenuine = receiver.isGenuine(delivery);
    const outcome = await receiver.receive(delivery);
    deliveries++;
    genuine += isGenuine ? 1 : 0;
    outcomes[outcome.reason] = (outcomes[outcome.reason] ?? 0) + 1;
    const fault = faultOf(outcome, isGenuine);
    if (fault !== undefined) throw new Error(`${receiver.title}: ${fault}, given ${shown(delivery)}`);
  });
  await fc.assert(property, { seed, numRuns });
  return { deliveries, genuine, outcomes };
}

/** What is wrong with an outcome. */
function faultOf({ reason, answer, calls }: Outcome, isGenuine: boolean): string | undefined {
  if (['receiver-failed', 'handler-failed', 'handler-timeout', 'keys-failed'].includes(reason))
    return `something was thrown (${reason})`;
  if (isGenuine) return answer === 'refused' ? `genuine, but ${reason}` : undefined;
  if (calls > 0) return `forged, and yet a handler or a hook was called with it (${reason})`;
  return answer === 'accepted' || answer === 'later' ? `forged, and yet ${reason}` : undefined;
}

const changes = mutations(fc.oneof(headerText, someText));

function attemptsAt(receivers: readonly Watched[]): fc.Arbitrary<Attempt> {
  const of = receivers.flatMap((from) =>
    Array.from({ length: alternativesOf(from) }, (_, alternative) =>
      fc.record({
        from: fc.constant(from),
        // One in twenty goes to somebody else.
        to: fc.noBias(fc.nat(receivers.length * 20)),
        alternative: fc.constant(alternative),
        request: requestsOf([schemesOf(from.recipe, from.readings)[alternative]!]),
        forged: fc.noBias(fc.nat(9)).map((number) => number === 0),
        skewMs: fc.constantFrom(...skews),
        before: fc.oneof(fc.constant([]), fc.array(changes, { maxLength: 2 })),
        after: fc.array(changes, { maxLength: 3 }),
      }),
    ),
  );
  return fc.oneof(...of);
}

function deliveryOf(attempt: Attempt): OracleRequest {
  const { from, request, alternative, before, after } = attempt;
  const schemes = schemesOf(from.recipe, from.readings);
  const named = needsOf(schemes).values.map(({ kind, name }) => `${kind} ${name}`);
  const places = [[schemes[alternative]!.at].flat()[0]!, ...named];
  return mutated(signed(attempt, mutated({ ...request, publicUrl }, before, places)), after, places);
}

/** Signed, if it can be. */
function signed({ from, alternative, forged, skewMs }: Attempt, request: OracleRequest): OracleRequest {
  const { recipe, readings, keys } = from;
  try {
    return oracleSign(recipe, forged ? keys.forging : keys.signing, request, {
      readings,
      alternative,
      now: Date.now() + skewMs,
      ...(keys.keyId !== undefined && { keyId: keys.keyId }),
    });
  } catch (error) {
    if (error instanceof Refused) return request;
    throw error;
  }
}

/** A delivery as text that can be read; of one that is large its start. */
const shown = ({ body, ...request }: OracleRequest): string =>
  JSON.stringify({ ...request, body: Buffer.from(body).toString('latin1') }).slice(0, 2_000);
