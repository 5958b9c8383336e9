/** Sorted parameters: from JSON as it was received to the text that is signed. */
import { describe, expect, test } from 'vitest';
import { renderings, type SortedParameters } from '../../runtime/src/recipe.ts';
import { rendered } from './rendered.ts';

/** The signed text of all members; what is nested is left out, unless the notation says otherwise. */
const render = (json: string, notation: Partial<SortedParameters> = {}): string | undefined =>
  rendered(json, { object: 'omitted', ...notation });

describe('values', () => {
  test.each([
    { name: 'nothing', given: '{}', want: '' },
    { name: 'sorted by name', given: '{"b":2,"a":1,"c":3}', want: 'a=1&b=2&c=3' },
    { name: 'capitals first, by code unit', given: '{"a":1,"B":2,"_":3,"A":4}', want: 'A=4&B=2&_=3&a=1' },
    { name: 'a prefix first', given: '{"aa":1,"a":2,"a1":3}', want: 'a=2&a1=3&aa=1' },
    { name: 'digits as text', given: '{"10":1,"9":2,"1":3}', want: '1=3&10=1&9=2' },
    { name: 'by code unit, not by code point', given: '{"\\uffee":1,"😀":2}', want: '😀=2&\uffee=1' },
    { name: 'null is left out', given: '{"a":null,"b":1}', want: 'b=1' },
    { name: 'an empty text stays', given: '{"a":"","b":1}', want: 'a=&b=1' },
    { name: 'an empty name stays', given: '{"":1,"a":2}', want: '=1&a=2' },
    { name: 'the text "null" stays', given: '{"a":"null"}', want: 'a=null' },
    { name: 'zero and false stay', given: '{"a":0,"b":false,"c":true}', want: 'a=0&b=false&c=true' },
    {
      name: 'a number keeps its digits',
      given: '{"a":1.50,"b":9007199254740993,"c":1e2,"d":-0,"e":1E+02}',
      want: 'a=1.50&b=9007199254740993&c=1e2&d=-0&e=1E+02',
    },
    { name: 'a text keeps its digits', given: '{"a":"1.50"}', want: 'a=1.50' },
    { name: 'escapes are decoded', given: '{"a":"\\u597d\\n\\"\\/","\\u0062":1}', want: 'a=好\n"/&b=1' },
    {
      name: 'escapes are decoded once',
      given: '{"a":"\\\\u597d \\\\n %41 &amp;"}',
      want: 'a=\\u597d \\n %41 &amp;',
    },
    {
      name: 'separators in names and values stay',
      given: '{"a&b":"c=d&e=f","x=y":1}',
      want: 'a&b=c=d&e=f&x=y=1',
    },
    {
      name: 'patterns of String.replace stay',
      given: '{"$&":"$$ $1 $` {name}","{value}":"{value}"}',
      want: '$&=$$ $1 $` {name}&{value}={value}',
    },
    { name: 'of a name that comes twice the last', given: '{"a":1,"b":2,"a":3}', want: 'a=3&b=2' },
    { name: '__proto__ is a name', given: '{"__proto__":1,"a":2}', want: '__proto__=1&a=2' },
  ])('$name', ({ given, want }) => {
    expect(render(given)).toBe(want);
  });
});

describe('notation', () => {
  const given = '{"b":"2","sign":"x","a":"1"}';
  test.each([
    { notation: { except: ['sign'] }, want: 'a=1&b=2' },
    { notation: { except: ['sign', 'a', 'absent'] }, want: 'b=2' },
    { notation: { join: '' }, want: 'a=1b=2sign=x' },
    { notation: { pair: '{value}' }, want: '1&2&x' },
    { notation: { pair: '{name}{value}', join: '$&' }, want: 'a1$&b2$&signx' },
    { notation: { pair: '"{name}":"{value}"', join: ',' }, want: '"a":"1","b":"2","sign":"x"' },
    { notation: { pair: '{name}={value};{name}' }, want: 'a=1;a&b=2;b&sign=x;sign' },
  ])('$notation', ({ notation, want }) => {
    expect(render(given, notation)).toBe(want);
  });
});

/** The same five members in each rendering. */
const nested: { given: string; want: { [rendering in (typeof renderings)[number]]: string } }[] = [
  {
    given: '{"z":1, "amt": {"value": "1.00", "currency": "LAK"}}',
    want: {
      'json-as-received': 'amt={"value":"1.00","currency":"LAK"}&z=1',
      'json-sorted': 'amt={"currency":"LAK","value":"1.00"}&z=1',
      'java-map': 'amt={value=1.00, currency=LAK}&z=1',
      flattened: 'amt.currency=LAK&amt.value=1.00&z=1',
      omitted: 'z=1',
    },
  },
  {
    given: '{"list": [1.50, "a", null, true, {"b": 2, "a": [ ]}]}',
    want: {
      'json-as-received': 'list=[1.50,"a",null,true,{"b":2,"a":[]}]',
      'json-sorted': 'list=[1.50,"a",null,true,{"a":[],"b":2}]',
      'java-map': 'list=[1.50, a, null, true, {b=2, a=[]}]',
      flattened: 'list.0=1.50&list.1=a&list.3=true&list.4.b=2',
      omitted: '',
    },
  },
  {
    given: '{"o": {}, "l": []}',
    want: {
      'json-as-received': 'l=[]&o={}',
      'json-sorted': 'l=[]&o={}',
      'java-map': 'l=[]&o={}',
      flattened: '',
      omitted: '',
    },
  },
  {
    given: '{"o": {"s": "\\u597d\\"", "n": null, "big": 9007199254740993}}',
    want: {
      'json-as-received': 'o={"s":"\\u597d\\"","n":null,"big":9007199254740993}',
      'json-sorted': 'o={"big":9007199254740993,"n":null,"s":"\\u597d\\""}',
      'java-map': 'o={s=好", n=null, big=9007199254740993}',
      flattened: 'o.big=9007199254740993&o.s=好"',
      omitted: '',
    },
  },
  {
    given: '{"o": {"\\u006bey\\/": 1}}',
    want: {
      'json-as-received': 'o={"\\u006bey\\/":1}',
      'json-sorted': 'o={"key/":1}',
      'java-map': 'o={key/=1}',
      flattened: 'o.key/=1',
      omitted: '',
    },
  },
];

describe.each(nested)('nested: $given', ({ given, want }) => {
  test.each(renderings)('%s', (object) => {
    expect(render(given, { object })).toBe(want[object]);
  });
});

describe('scopes', () => {
  const both = ['payload', 'payload /data'];
  test.each([
    { name: 'one within', sorted: 'payload /data', given: '{"a":1,"data":{"b":2}}', want: 'b=2' },
    {
      name: 'two, sorted together',
      sorted: both,
      given: '{"c":1,"data":{"b":2,"d":3}}',
      want: 'b=2&c=1&d=3',
    },
    { name: 'two, of which the later wins', sorted: both, given: '{"a":1,"data":{"a":2}}', want: 'a=2' },
    { name: 'the other way round', sorted: both.toReversed(), given: '{"a":1,"data":{"a":2}}', want: 'a=1' },
    { name: 'in a list', sorted: 'payload /l/1', given: '{"l":[{"a":1},{"a":2}]}', want: 'a=2' },
    { name: 'missing', sorted: 'payload /data', given: '{"a":1}', want: undefined },
    { name: 'one of two missing', sorted: both, given: '{"a":1}', want: undefined },
    { name: 'a text', sorted: 'payload /data', given: '{"data":"a=1"}', want: undefined },
    { name: 'a list', sorted: 'payload /data', given: '{"data":[1]}', want: undefined },
    { name: 'null', sorted: 'payload /data', given: '{"data":null}', want: undefined },
    { name: 'empty', sorted: 'payload /data', given: '{"data":{}}', want: '' },
  ])('$name', ({ sorted, given, want }) => {
    expect(render(given, { sorted })).toBe(want);
  });
});
