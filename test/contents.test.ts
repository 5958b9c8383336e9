/** Bodies that are no JSON: forms and flat XML. From small documents to the Model, the package and the problems. */
import { describe, expect, test } from 'vitest';
import type { Channel } from '../generator/model.ts';
import type { Change } from './document.ts';
import { channelOf, fields, fileOf, form, sentAs, toldOf } from './small.ts';

const signedAt = (place: string): Change => ['at: header x-sign', `at: ${place}`];

describe('how a body is written', () => {
  test.each<{ type: string; want: Channel['content'] }>([
    { type: 'application/json', want: 'json' },
    { type: 'application/json; charset=utf-8', want: 'json' },
    { type: 'application/vnd.small.v1+json', want: 'json' },
    { type: 'APPLICATION/JSON', want: 'json' },
    { type: 'application/x-www-form-urlencoded', want: 'form' },
    { type: 'application/x-www-form-urlencoded;charset=UTF-8', want: 'form' },
    { type: 'application/xml', want: 'xml' },
    { type: 'text/xml; charset=utf-8', want: 'xml' },
  ])('$type', async ({ type, want }) => {
    expect((await channelOf(sentAs(`'${type}'`))).content).toBe(want);
  });

  test.each([
    'text/csv',
    'multipart/form-data',
    'application/jsonp',
    'application/x-www-form-urlencoded2',
    'application/soap+xml',
    'text/html',
  ])('not %s', async (type) => {
    const errors = await toldOf(sentAs(type));
    expect(new Set(errors)).toEqual(new Set([`content-type-unsupported The message is sent as ${type}`]));
  });

  test.each<{ name: string; changes: Change[]; want: string }>([
    {
      name: 'two messages',
      changes: [
        ['    refunded:\n      payload', '    refunded:\n      contentType: application/xml\n      payload'],
      ],
      want: 'json and xml',
    },
    { name: 'the signature reads a form', changes: [signedAt('form sign')], want: 'json and form' },
    { name: 'the signature reads XML', changes: [form, signedAt('xml sign')], want: 'form and xml' },
    {
      name: 'the signature reads a form in its message',
      changes: [["message: '{body}'", "message: '{form id}'"]],
      want: 'json and form',
    },
    {
      name: 'the signature sorts the elements of XML',
      changes: [["message: '{body}'", "message: { sorted: xml, pair: '{name}', join: '' }"]],
      want: 'json and xml',
    },
  ])('in two ways: $name', async ({ changes, want }) => {
    expect(await toldOf(...changes)).toContain(
      `content-mixed The messages and the signature of "payments" read the body as ${want}`,
    );
  });

  test('a package says so where it is not JSON', async () => {
    expect(await fileOf('src/provider.ts')).not.toContain('content:');
    expect(await fileOf('src/provider.ts', form)).toContain("content: 'form',");
    expect(await fileOf('src/provider.ts', sentAs('text/xml'))).toContain("content: 'xml',");
  });
});

describe('a form and flat XML carry nothing but texts', () => {
  test.each<{ field: string; want: string[] }>([
    { field: 'x: { type: string }', want: [] },
    { field: 'x: { type: string, pattern: "^[0-9]+$", maxLength: 9 }', want: [] },
    { field: 'x: { const: a }', want: [] },
    { field: 'x: { type: array, items: { type: string } }', want: [] },
    { field: 'x: { type: [string, array], items: { type: string } }', want: [] },
    {
      field:
        'x: { type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { n: { type: integer } } } }',
      want: [],
    },
    { field: 'x: { type: integer }', want: ['/x'] },
    { field: 'x: { type: boolean }', want: ['/x'] },
    { field: "x: { type: [string, 'null'] }", want: ['/x'] },
    { field: 'x: { type: object, properties: { y: { type: string } } }', want: ['/x'] },
    { field: 'x: { type: array, items: { type: number } }', want: ['/x/*'] },
    { field: 'x: { type: array, items: { type: array, items: { type: string } } }', want: ['/x/*'] },
  ])('$field', async ({ field, want }) => {
    for (const [type, content] of [
      ['application/x-www-form-urlencoded', 'form'],
      ['application/xml', 'xml'],
    ]) {
      expect(await toldOf(sentAs(type!), fields(field))).toEqual(
        want.map((each) => `field-not-text ${each} is no text, and in ${content} every field is`),
      );
    }
  });
});
