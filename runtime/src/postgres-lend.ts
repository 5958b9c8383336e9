/** Shut once, when the transaction that is lent has ended. */
export interface Gate {
  /** @throws Error where it is shut. */
  readonly check: () => void;
  readonly shut: () => void;
}

export function createGate(): Gate {
  let isShut = false;
  return {
    check() {
      if (isShut) throw new Error('Expected the transaction to be open but it has ended: nothing was sent');
    },
    shut: () => void (isShut = true),
  };
}

export type Method = (...args: unknown[]) => unknown;

/** What something lent is to whoever has borrowed it. */
export interface Lending {
  /** The method that is called in the place of one; undefined where the property itself may be had. */
  readonly methodOf: (name: string | symbol, value: unknown) => Method | undefined;
  /** What a call of it comes to, where it is a function. */
  readonly resultOf?: (value: unknown) => unknown;
}

/**
 * Works like `target` until the gate is shut, and never again: the connection goes on to others then, and what a handler past its
 * deadline writes must not be written outside of its transaction. A method may have been kept: it looks at the gate each time.
 */
export function lend<T extends object>(target: T, gate: Gate, { methodOf, resultOf }: Lending): T {
  const lent: T = new Proxy(target, {
    get(_, name) {
      gate.check();
      const value: unknown = Reflect.get(target, name, target);
      const method = methodOf(name, value);
      return method ? (...args: unknown[]) => called(method, target, args) : value;
    },
    apply: (_, _this, args: unknown[]) => called(target as Method, undefined, args, resultOf),
  });

  function called(method: Method, self: unknown, args: unknown[], resultAs?: Lending['resultOf']): unknown {
    gate.check();
    const result: unknown = Reflect.apply(method, self, args);
    // What chains is lent as well.
    return result === target ? lent : resultAs ? resultAs(result) : result;
  }

  return lent;
}

/** In the place of a method that would end the transaction, or the connection. */
export function refuse(name: string): () => never {
  return () => {
    throw new Error(`Expected the transaction to be left open but the handler called \`${name}\``);
  };
}
