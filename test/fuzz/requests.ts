/** Unsigned deliveries of a scheme: whatever it names is there, and much that it does not name. */
import fc from 'fast-check';
import type { OracleRequest, Scheme } from '../signatures/oracle-notation.ts';
import { type Look, type Need, type Needs, needsOf } from './needs.ts';
import {
  anyBytes,
  headerText,
  memberJson,
  scalarJson,
  someJson,
  someName,
  someText,
  wellFormed,
} from './texts.ts';

/** A generator of deliveries that can be signed. */
export function requestsOf(schemes: readonly Scheme[]): fc.Arbitrary<OracleRequest> {
  const needs = needsOf(schemes);
  const of = (kind: string): Need[] => needs.values.filter((need) => need.kind === kind && !need.made);
  return fc
    .record({
      method: fc.constantFrom('POST', 'POST', 'PUT', 'GET'),
      path: fc.constantFrom('/hook', '/a%20b/hook', '/a/../b//c', '/好', '/'),
      publicQuery: fc.constantFrom('', '', '?x=1&y=%24', '?'),
      query: query(of('query'), needs),
      headers: headers(of('header')),
      body: bodyOf(needs),
    })
    .map(({ method, path, publicQuery, query, headers, body }) => ({
      method,
      url: path + query,
      headers: { 'content-type': contentTypes[needs.body], ...headers },
      body,
      publicUrl: `https://pay.example.com:8443${path}${publicQuery}`,
    }));
}

const contentTypes = {
  form: 'application/x-www-form-urlencoded',
  json: 'application/json',
  xml: 'text/xml; charset=utf-8',
  any: 'application/octet-stream',
} as const;

/** A value that is needed is there; one that may be absent is absent, empty or there. */
function maybe(need: Need, value: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> {
  return need.optional ? fc.oneof(value, value, fc.constantFrom(undefined, '')) : value;
}

function looking(look: Look, text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  switch (look) {
    case 'number':
      return fc.stringMatching(/^-?(0|[1-9][0-9]{0,6})(\.[0-9]0{0,3})?$/);
    case 'base64':
      return fc
        .uint8Array({ minLength: 1, maxLength: 20 })
        .map((bytes) => Buffer.from(bytes).toString('base64'));
    case 'percent':
      return someText.map((value) => encodeURIComponent(wellFormed(value)));
    case 'digits':
      return fc.oneof(fc.constantFrom('1,523.00', '1', 'EUR 5'), fc.stringMatching(/^[0-9,.]{0,5}[0-9]$/));
    case 'trimmed':
      return text.map((value) => ` ${value}\tx`);
    case 'text':
      return text;
  }
}

function headers(needs: readonly Need[]): fc.Arbitrary<Record<string, string>> {
  const named = needs.map((need) =>
    maybe(need, looking(need.look, headerText)).map((text) => [need.name.toLowerCase(), text] as const),
  );
  return fc
    .tuple(...named)
    .map((all) => Object.fromEntries(all.filter((pair): pair is [string, string] => pair[1] !== undefined)));
}

type Pairs = readonly (readonly [string, string])[];

/** The named ones and a few others, in any order; more than once where the scheme says what becomes of that. */
function pairs(named: readonly Need[], needs: Needs, name = someName): fc.Arbitrary<Pairs> {
  const repeated = isRepeated(needs);
  const names = new Set(needs.values.map((need) => need.name));
  const wanted = named.map((need) =>
    maybe(need, looking(need.look, someText)).map((value): Pairs =>
      value === undefined ? [] : [[need.name, value]],
    ),
  );
  const others = fc
    .array(fc.tuple(name, fc.oneof(someText, fc.constant(''))), { maxLength: 5 })
    .map((all) => all.filter(([name], at) => repeated || all.findIndex(([n]) => n === name) === at))
    .map((all) => all.filter(([name]) => !names.has(name)));
  const twice = repeated ? fc.boolean() : fc.constant(false);
  return fc
    .tuple(fc.tuple(...wanted), others, twice)
    .map(([all, more, again]): Pairs => [...all.flat(), ...more, ...(again ? more.slice(0, 1) : [])])
    .chain((all) => fc.shuffledSubarray([...all], { minLength: all.length }));
}

const encoded = (text: string): string => encodeURIComponent(wellFormed(text)).replaceAll('%20', '+');

const written = (all: Pairs): string =>
  all.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');

const isRepeated = ({ sorted }: Needs): boolean => sorted.length > 0 && sorted.every(({ lists }) => lists);

function query(named: readonly Need[], needs: Needs): fc.Arbitrary<string> {
  const isSigned = named.length > 0 || needs.sorted.some(({ sorted }) => [sorted].flat().includes('query'));
  const own = pairs(named, needs).map((all) => `?${written(all)}`);
  return isSigned ? own : fc.oneof(fc.constant(''), fc.constant(''), fc.constant('?a=1&b=%20'), own);
}

function bodyOf(needs: Needs): fc.Arbitrary<Uint8Array> {
  const named = needs.values.filter(
    ({ kind, made }) => !made && (kind === needs.body || (kind === 'payload' && needs.body === 'json')),
  );
  switch (needs.body) {
    case 'form':
      return pairs(named, needs).map((all) => Buffer.from(written(all)));
    case 'xml':
      return pairs(named, needs, fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/)).chain(xml);
    case 'json':
      return json(named, needs).map((text) => Buffer.from(text));
    case 'any':
      return anyBytes;
  }
}

/** A character that XML cannot hold is left out. */
const forXml = (text: string): string => text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd]/g, '');

function xml(all: Pairs): fc.Arbitrary<Uint8Array> {
  const element = ([name, value]: readonly [string, string]): fc.Arbitrary<string> => {
    // What was something stays something.
    const text = forXml(value) || value.slice(0, 1).replace(/[^]/, '.');
    const escaped = text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!);
    const cdata = text.includes(']]>') ? escaped : `<![CDATA[${text}]]>`;
    const numbered = [...text].map((c) => `&#x${c.codePointAt(0)!.toString(16)};`).join('');
    const inside = text === '' ? [''] : [escaped, cdata, numbered];
    return fc.constantFrom(...inside).map((content) => `<${name}>${content}</${name}>`);
  };
  return fc
    .tuple(fc.tuple(...all.map(element)), fc.constantFrom('', '\n', '\n  '), fc.boolean())
    .map(([elements, blank, declared]) => {
      const root = `<xml>${elements.map((text) => blank + text).join('')}${blank}</xml>`;
      return Buffer.from(declared ? `<?xml version="1.0" encoding="UTF-8"?>${root}` : root);
    });
}

/** The objects that pointers lead through, with the named values and others in them. */
interface Tree {
  readonly members: Map<string, Tree>;
  need?: Need;
}

function json(named: readonly Need[], needs: Needs): fc.Arbitrary<string> {
  const root: Tree = { members: new Map() };
  const at = (pointer: string): Tree =>
    pointer
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce((tree, step) => {
        if (!tree.members.has(step)) tree.members.set(step, { members: new Map() });
        return tree.members.get(step)!;
      }, root);
  for (const need of named) at(need.name).need = need;
  const places = needs.sorted.flatMap(({ sorted }) => sorted).filter((place) => place.startsWith('payload'));
  for (const place of places) at(place.replace(/^payload ?/, ''));
  const nested = needs.sorted.every(({ object }) => object !== undefined);
  return treeJson(root, nested ? someJson : scalarJson);
}

function treeJson({ members, need }: Tree, other: fc.Arbitrary<string>): fc.Arbitrary<string> {
  if (members.size === 0 && need) {
    const text = looking(need.look, someText).map((value) => JSON.stringify(value));
    const numbers = need.look === 'text' ? fc.constantFrom('1.0', '9007199254740993', 'true') : text;
    return need.optional
      ? fc.oneof(text, numbers, fc.constantFrom('null', '""'))
      : fc.oneof(text, text, numbers);
  }
  const values = [...members].map(([name, tree]) =>
    treeJson(tree, other).map((value): [string, string] => [name, value]),
  );
  const named = fc.tuple(...values);
  if (members.size > 0 && [...members.keys()].every((name) => /^\d+$/.test(name)))
    return named.map((all) => `[${all.map(([, value]) => value).join(',')}]`);
  return fc.tuple(fc.array(memberJson(other), { maxLength: 4 }), named).map(([others, all]) => {
    // A member that is needed comes last: of a name that comes twice the last is the one that counts.
    const text = all.map(([name, value]) => `${JSON.stringify(name)}:${value}`);
    return `{${[...others, ...text].join(',')}}`;
  });
}
