/** Sorted parameters: what the notation says beyond the order of names, and where members may come from. */
import { describe, expect, test } from 'vitest';
import type { SortedParameters } from '../../runtime/src/recipe.ts';
import { rendered } from './rendered.ts';

interface Case {
  readonly notation: Partial<SortedParameters>;
  readonly given: string;
  /** Undefined where the values are not as documented. */
  readonly want: string | undefined;
}

describe('which members count', () => {
  test.each<Case>([
    { notation: { only: 'x_' }, given: '{"x_b":1,"x_a":2,"y":3,"x":4,"X_c":5}', want: 'x_a=2&x_b=1' },
    { notation: { only: 'x_', except: ['x_sign'] }, given: '{"x_sign":1,"x_a":2}', want: 'x_a=2' },
    { notation: { only: 'x_' }, given: '{"y":1}', want: '' },
    { notation: { except: ['A'] }, given: '{"a":1,"A":2}', want: 'a=1' },
    { notation: { empty: 'drop' }, given: '{"a":"","b":"0","c":" ","d":0}', want: 'b=0&c= &d=0' },
    { notation: { empty: 'keep' }, given: '{"a":"","b":1}', want: 'a=&b=1' },
    { notation: { empty: 'drop', lists: 'each' }, given: '{"l":["","a"]}', want: 'l=a' },
    { notation: { empty: 'drop', lists: 'comma' }, given: '{"l":[],"m":["",""]}', want: 'm=,' },
    { notation: { except: ['l'] }, given: '{"l":{"a":1},"b":2}', want: 'b=2' },
    { notation: { only: 'b' }, given: '{"l":{"a":1},"b":2}', want: 'b=2' },
  ])('$notation: $given → $want', ({ notation, given, want }) => {
    expect(rendered(given, notation)).toBe(want);
  });
});

describe('in which order', () => {
  test.each<Case>([
    { notation: { by: 'none' }, given: '{"b":1,"a":2,"1":3}', want: 'b=1&a=2&1=3' },
    { notation: { by: 'none' }, given: '{"a":1,"b":2,"a":3}', want: 'b=2&a=3' },
    { notation: { by: 'name' }, given: '{"b":1,"a":2}', want: 'a=2&b=1' },
    { notation: { by: 'item', pair: '{value}' }, given: '{"a":"z","b":"y","c":"Z"}', want: 'Z&y&z' },
    { notation: { by: 'item' }, given: '{"a":1,"a!":1,"a=":1}', want: 'a!=1&a=1&a==1' },
    { notation: { by: 'name' }, given: '{"a":1,"a!":1,"a=":1}', want: 'a=1&a!=1&a==1' },
    { notation: {}, given: '{"b":1,"A":2,"C":3}', want: 'A=2&C=3&b=1' },
    { notation: { ignoreCase: true }, given: '{"b":1,"A":2,"C":3}', want: 'A=2&b=1&C=3' },
    { notation: { ignoreCase: true }, given: '{"b":1,"B":2,"a":3}', want: 'a=3&b=1&B=2' },
    { notation: { ignoreCase: true, by: 'item', pair: '{value}' }, given: '{"x":"b","y":"A"}', want: 'A&b' },
  ])('$notation: $given → $want', ({ notation, given, want }) => {
    expect(rendered(given, notation)).toBe(want);
  });
});

describe('a list', () => {
  const given = '{"l":["b","a","b",1.50,true],"k":"x"}';
  test.each<Case>([
    { notation: {}, given, want: undefined },
    { notation: { lists: 'each' }, given, want: 'k=x&l=b&l=a&l=b&l=1.50&l=true' },
    { notation: { lists: 'distinct' }, given, want: 'k=x&l=1.50&l=a&l=b&l=true' },
    { notation: { lists: 'comma' }, given, want: 'k=x&l=b,a,b,1.50,true' },
    { notation: { object: 'json-as-received' }, given, want: 'k=x&l=["b","a","b",1.50,true]' },
    { notation: { lists: 'comma', object: 'json-as-received' }, given, want: 'k=x&l=b,a,b,1.50,true' },
    { notation: { lists: 'each' }, given: '{"l":[]}', want: '' },
    { notation: { lists: 'comma' }, given: '{"l":[]}', want: 'l=' },
    { notation: { lists: 'each' }, given: '{"l":["a",{"b":1}]}', want: undefined },
    { notation: { lists: 'each' }, given: '{"l":["a",null]}', want: undefined },
    { notation: { lists: 'each' }, given: '{"l":[["a"]]}', want: undefined },
    { notation: { lists: 'each', object: 'flattened' }, given: '{"l":["a",{"b":1}]}', want: 'l.0=a&l.1.b=1' },
    { notation: { lists: 'each', object: 'omitted' }, given: '{"l":["a",{"b":1}],"k":1}', want: 'k=1' },
    { notation: { lists: 'each' }, given: '{"o":{"a":1}}', want: undefined },
  ])('$notation: $given → $want', ({ notation, given: body, want }) => {
    expect(rendered(body, notation)).toBe(want);
  });
});

describe('how one is written', () => {
  test.each<Case>([
    { notation: { pair: '{name | lower}={value}' }, given: '{"B":"X","a":"Y"}', want: 'b=X&a=Y' },
    { notation: { pair: '{name}={value | url-decode}' }, given: '{"a":"x%20y%26+"}', want: 'a=x y&+' },
    { notation: { pair: '{name}={value | url-decode}' }, given: '{"a":"%ff"}', want: undefined },
    { notation: { pair: '{name}={value | trim | upper}' }, given: '{"a":" b "}', want: 'a=B' },
    { notation: { pair: '{name}={value | fixed 2}' }, given: '{"a":1,"b":"2.5"}', want: 'a=1.00&b=2.50' },
    { notation: { pair: '{name}={value | fixed 2}' }, given: '{"a":"x"}', want: undefined },
    { notation: { pair: '{name}={value | base64-decode}' }, given: '{"a":"aGk="}', want: 'a=hi' },
  ])('$notation: $given → $want', ({ notation, given, want }) => {
    expect(rendered(given, notation)).toBe(want);
  });
});

describe('where members come from', () => {
  const form = { content: 'form', url: '/?b=9&c=8' } as const;
  test.each([
    {
      name: 'a form, decoded once',
      sorted: 'form',
      given: 'b=1+2&a=%E5%A5%BD%26%2541',
      want: 'a=好&%41&b=1 2',
    },
    { name: 'a field without a value', sorted: 'form', given: 'b&a=', want: 'a=&b=' },
    { name: 'an empty form', sorted: 'form', given: '', want: '' },
    { name: 'a field that is there twice', sorted: 'form', given: 'a=1&a=1', want: undefined },
    { name: 'the query', sorted: 'query', given: 'a=1', want: 'b=9&c=8' },
    {
      name: 'the query and a form, of which the later wins',
      sorted: ['query', 'form'],
      given: 'b=1&a=2',
      want: 'a=2&b=1&c=8',
    },
    { name: 'the other way round', sorted: ['form', 'query'], given: 'b=1&a=2', want: 'a=2&b=9&c=8' },
  ])('$name', ({ sorted, given, want }) => {
    expect(rendered(given, { sorted }, form)).toBe(want);
  });

  test('a field that is there several times, by the rule for lists', () => {
    const written = (lists: NonNullable<SortedParameters['lists']>) =>
      rendered('m=b&k=1&m=a&m=b', { sorted: 'form', lists }, form);
    expect([written('each'), written('distinct'), written('comma')]).toEqual([
      'k=1&m=b&m=a&m=b',
      'k=1&m=a&m=b',
      'k=1&m=b,a,b',
    ]);
  });

  test('flat XML', () => {
    const xml = '<xml><b>1</b><a><![CDATA[<2>]]></a><c/><d>&amp;</d></xml>';
    expect(rendered(xml, { sorted: 'xml' }, { content: 'xml' })).toBe('a=<2>&b=1&c=&d=&');
    expect(rendered(xml, { sorted: 'xml', empty: 'drop' }, { content: 'xml' })).toBe('a=<2>&b=1&d=&');
  });

  test('not a header, and no body that is written in another way', () => {
    expect(() => rendered('', { sorted: 'header x' })).toThrow(TypeError);
    expect(() => rendered('a=1', { sorted: 'payload' })).toThrow('signature-malformed');
    expect(() => rendered('{}', { sorted: 'xml' }, { content: 'xml' })).toThrow('signature-malformed');
  });
});
