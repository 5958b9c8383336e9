/** Bodies that cost a careless reader its time, its memory or its stack. All are under a megabyte. */

const text = (write: () => string) => (): Uint8Array => Buffer.from(write());

/** Made when they are needed. */
export const bombs: readonly (() => Uint8Array)[] = [
  text(() => '['.repeat(50_000) + ']'.repeat(50_000)),
  text(() => '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)),
  text(() => '['.repeat(50_000)),
  text(() => `{"n":${'9'.repeat(50_000)}}`),
  text(() => `{"s":"${'\\u0000'.repeat(20_000)}"}`),
  text(() => `{${Array.from({ length: 5_000 }, (_, at) => `"k${at}":1`).join(',')}}`),
  text(() => Array.from({ length: 10_000 }, (_, at) => `k${at}=1`).join('&')),
  text(() => Array.from({ length: 10_000 }, () => 'sign=1').join('&')),
  text(() => '&'.repeat(100_000)),
  text(() => '%'.repeat(100_000)),
  text(() => '='.repeat(100_000)),
  text(() => '<a>'.repeat(20_000)),
  text(() => '<xml>' + '<a>'.repeat(20_000) + '</a>'.repeat(20_000) + '</xml>'),
  text(() => `<xml>${'<a>1</a>'.repeat(10_000)}</xml>`),
  text(() => `<xml><a>${'&amp;'.repeat(20_000)}</a></xml>`),
  text(() => `<xml>${'<!--'.repeat(20_000)}</xml>`),
  text(() => `<xml><a><![CDATA[${']]'.repeat(50_000)}</a></xml>`),
  text(
    () =>
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "${'&a;'.repeat(1_000)}">]><xml><sign>${'&b;'.repeat(1_000)}</sign></xml>`,
  ),
  text(() => '<!DOCTYPE xml SYSTEM "file:///etc/hostname"><xml><sign>&x;</sign></xml>'),
  text(() => `<xml${' '.repeat(50_000)}a="1"></xml>`),
  text(() => ' '.repeat(100_000)),
  () => Buffer.alloc(100_000, 0xff),
];
