import { readdir, readFile } from 'node:fs/promises';
import { fromFile, Parser } from '@asyncapi/parser';
import { expect, test } from 'vitest';

const parser = new Parser();
const packages = ['test/acme/package', ...(await readdir('generated')).map((name) => `generated/${name}`)];

test.each(packages)(
  'AsyncAPI’s own parser finds no fault with %s/asyncapi.json, which needs no other file',
  async (folder) => {
    const file = `${folder}/asyncapi.json`;
    const diagnostics = await fromFile(parser, file).parse();
    const faults = diagnostics.diagnostics.filter(({ severity }) => Number(severity) <= 1);

    expect(faults.map(({ code, message, path }) => `${code} ${path.join('/')} ${message}`)).toEqual([]);
    expect(await readFile(file, 'utf8')).not.toMatch(/"\$ref":"(?!#)/);
  },
);
