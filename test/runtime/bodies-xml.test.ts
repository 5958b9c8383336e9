/** Flat XML: what a handler is given of it; and all that is more than flat, which is none. */
import { describe, expect, test } from 'vitest';
import { bellpay, seeing } from './bellpay.ts';
import { deliveryOf, provider } from './provider.ts';

const { PAID } = provider.channels.events.messages;
const flat = bellpay(
  {},
  { content: 'xml', messages: { PAID: { ...PAID, validator: async () => () => true } } },
);
const start = '<id>e1</id><type>PAID</type>';
const inside = (text: string) => `<xml>${start}${text}</xml>`;

/** The payload without what it always has, or the code of what went wrong. */
async function given(body: string | Buffer): Promise<unknown> {
  let payload: unknown;
  const { receive, seen } = seeing(flat, {
    handlers: { PAID: (delivery: { payload: unknown }) => (payload = delivery.payload) },
    onInvalid: ({ code }: { code: string }) => (payload = code),
  });
  const answer = await receive(deliveryOf(body));
  expect([answer.status, seen]).toEqual([200, []]);
  if (typeof payload !== 'object') return payload;
  const { id, type, ...rest } = payload as { id: unknown; type: unknown };
  expect({ id, type }).toEqual({ id: 'e1', type: 'PAID' });
  return rest;
}

describe('is read', () => {
  test.each<{ name: string; body: string; want: object }>([
    { name: 'text', body: inside('<a>1</a>'), want: { a: '1' } },
    { name: 'with a declaration', body: `<?xml version="1.0" encoding="UTF-8"?>\n${inside('')}\n`, want: {} },
    { name: 'with a byte order mark', body: `\ufeff${inside('<a>1</a>')}`, want: { a: '1' } },
    { name: 'with blanks between elements', body: `<x>\n ${start}\t<a>1</a>\r\n</x>`, want: { a: '1' } },
    { name: 'with blanks in tags', body: inside('<a >1</a\n>'), want: { a: '1' } },
    { name: 'blanks in text stay', body: inside('<a> 1\n</a>'), want: { a: ' 1\n' } },
    { name: 'line ends are one character', body: inside('<a>1\r\n2\r3</a>'), want: { a: '1\n2\n3' } },
    { name: 'empty elements', body: inside('<a></a><b/><c />'), want: { a: '', b: '', c: '' } },
    { name: 'CDATA', body: inside('<a><![CDATA[<b>&amp;]]></a>'), want: { a: '<b>&amp;' } },
    { name: 'CDATA within text', body: inside('<a>1<![CDATA[2]]>3<![CDATA[]]></a>'), want: { a: '123' } },
    { name: 'the five entities', body: inside('<a>&lt;&gt;&amp;&quot;&apos;</a>'), want: { a: '<>&"\'' } },
    { name: 'an entity is decoded once', body: inside('<a>&amp;lt;</a>'), want: { a: '&lt;' } },
    { name: 'references to characters', body: inside('<a>&#65;&#x1F600;&#x0A;</a>'), want: { a: 'A😀\n' } },
    { name: 'a repeated element', body: inside('<a>1</a><b>x</b><a>2</a>'), want: { a: ['1', '2'], b: 'x' } },
    {
      name: 'a name that objects have anyway',
      body: inside('<constructor>1</constructor>'),
      want: { constructor: '1' },
    },
    { name: 'a name that is that of the root', body: inside('<xml>1</xml>'), want: { xml: '1' } },
  ])('$name', async ({ body, want }) => {
    expect(await given(body)).toEqual(want);
  });

  test('__proto__ as a name like any other', async () => {
    const payload = (await given(inside('<__proto__>1</__proto__>'))) as object;
    expect(Object.entries(payload)).toEqual([['__proto__', '1']]);
  });
});

const entity = '<!ENTITY a "CANARY">';
const laughs = [...'bcdefghij'].reduce(
  (text, name, index, names) => `${text}<!ENTITY ${name} "${`&${names[index - 1] ?? 'a'};`.repeat(10)}">`,
  entity,
);

describe('is refused as what it is not', () => {
  test.each([
    { name: 'a document type', body: `<!DOCTYPE xml>${inside('')}` },
    { name: 'an entity of its own', body: `<!DOCTYPE xml [${entity}]>${inside('<n>&a;</n>')}` },
    {
      name: 'a file',
      body: `<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]>${inside('<n>&a;</n>')}`,
    },
    { name: 'a URL', body: `<!DOCTYPE xml SYSTEM "http://127.0.0.1/evil.dtd">${inside('')}` },
    { name: 'a parameter entity', body: `<!DOCTYPE xml [<!ENTITY % a "x">%a;]>${inside('')}` },
    { name: 'a billion laughs', body: `<!DOCTYPE xml [${laughs}]>${inside('<n>&j;</n>')}` },
    {
      name: 'a document type after the declaration',
      body: `<?xml version="1.0"?><!DOCTYPE xml>${inside('')}`,
    },
    { name: 'a document type inside', body: inside('<!DOCTYPE xml>') },
    { name: 'an unknown entity', body: inside('<a>&a;</a>') },
    { name: 'the name of an inherited property as an entity', body: inside('<a>&constructor;</a>') },
    { name: 'an entity without an end', body: inside('<a>&amp</a>') },
    { name: 'an ampersand alone', body: inside('<a>a & b</a>') },
    { name: 'a reference to no character', body: inside('<a>&#0;</a>') },
    { name: 'a reference to half a character', body: inside('<a>&#xD800;</a>') },
    { name: 'a reference beyond Unicode', body: inside('<a>&#x110000;</a>') },
    { name: 'a reference that is no number', body: inside('<a>&#xzz;</a>') },
    { name: 'nesting', body: inside('<a><b>1</b></a>') },
    { name: 'nesting after text', body: inside('<a>1<b/></a>') },
    { name: 'deep nesting', body: inside(`${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`) },
    { name: 'an attribute', body: inside('<a b="1">2</a>') },
    { name: 'an attribute of the root', body: `<xml a="1">${start}</xml>` },
    { name: 'a namespace', body: inside('<n:a>1</n:a>') },
    { name: 'a comment', body: inside('<!-- 1 -->') },
    { name: 'a comment in text', body: inside('<a>1<!-- 2 --></a>') },
    { name: 'a comment at the end', body: `${inside('')}<!-- 1 -->` },
    { name: 'an instruction', body: inside('<?a b?>') },
    { name: 'two declarations', body: `<?xml version="1.0"?><?xml version="1.0"?>${inside('')}` },
    { name: 'two roots', body: `${inside('')}${inside('')}` },
    { name: 'text after the root', body: `${inside('')}CANARY` },
    { name: 'text between elements', body: inside('CANARY') },
    { name: 'CDATA between elements', body: inside('<![CDATA[1]]>') },
    { name: 'CDATA without an end', body: inside('<a><![CDATA[1</a>') },
    { name: 'an element without an end', body: inside('<a>1') },
    { name: 'an element with the end of another', body: inside('<a>1</b>') },
    { name: 'the end of another root', body: `<xml>${start}</html>` },
    { name: 'no end', body: `<xml>${start}` },
    { name: 'an end that is empty', body: `<xml>${start}</xml/>` },
    { name: 'a name that starts with a digit', body: inside('<1>1</1>') },
    { name: 'an empty root', body: '<xml/>' },
    { name: 'only a declaration', body: '<?xml version="1.0"?>' },
    { name: 'nothing', body: '' },
    { name: 'JSON', body: '{"id":"e1","type":"PAID"}' },
    { name: 'bytes that are not UTF-8', body: Buffer.from(inside('<a>\xff</a>'), 'latin1') },
    { name: 'UTF-16', body: Buffer.from(`\ufeff${inside('')}`, 'utf16le') },
  ])('$name', async ({ body }) => {
    expect(await given(body)).toBe('payload-malformed');
  });
});

describe('of a fifth of a megabyte', () => {
  const size = 200_000;
  test.each([
    { name: 'less-than signs', text: '<'.repeat(size) },
    { name: 'ampersands', text: `<a>${'&'.repeat(size)}</a>` },
    { name: 'an endless entity', text: `<a>&${'a'.repeat(size)}</a>` },
    { name: 'blanks', text: ' '.repeat(size) },
    { name: 'openings', text: '<a>'.repeat(Math.floor(size / 3)) },
    { name: 'CDATA that is never closed', text: `<a>${'<![CDATA[]]'.repeat(Math.floor(size / 11))}</a>` },
    { name: 'CDATA that closes and opens', text: `<a>${'<![CDATA[]]>'.repeat(Math.floor(size / 12))}</b>` },
    { name: 'a declaration that never ends', text: '<?xml '.repeat(Math.floor(size / 6)) },
  ])('$name', async ({ name, text }) => {
    const want = name === 'blanks' ? {} : 'payload-malformed';
    expect(await given(inside(text))).toEqual(want);
    expect(await given(text)).toBe('payload-malformed');
  });
});
