import { rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateGithub, outcomesFile, receiveExamples, tableOf, writePackage } from './github.ts';

/** Writes what becomes of GitHub's payloads: read the difference. */
const { files } = await generateGithub();
const folder = await writePackage(files);
try {
  await writeFile(outcomesFile, tableOf(await receiveExamples(folder)));
} finally {
  await rm(dirname(folder), { recursive: true });
}
