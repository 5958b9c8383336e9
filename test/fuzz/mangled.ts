/** Other spellings of a signature, and what is none. */
export function mangled(signature: string, text: string, number: number): string[] {
  const [, prefix = '', bare = ''] = /^(.*[=, |])?(.+?)$/s.exec(signature) ?? [];
  const cut = number % (signature.length + 1);
  return [
    signature.slice(0, cut),
    signature.slice(cut),
    signature.slice(0, cut) + text + signature.slice(cut),
    signature.toUpperCase(),
    signature.toLowerCase(),
    bare,
    ` ${signature}`,
    `${signature} `,
    `${signature}\n`,
    `${signature}=`,
    signature.replace(/=+$/, ''),
    signature.replaceAll('+', '-').replaceAll('/', '_'),
    prefix + Buffer.from(bare, 'base64').toString('hex'),
    prefix + Buffer.from(bare, 'hex').toString('base64'),
    `${signature},${signature}`,
    `${signature} ${signature}`,
    `${prefix}AAAA ${signature},${prefix}00`,
    `${signature}, ${signature.toUpperCase()}`,
    Array.from({ length: 33 }, () => signature).join(number % 2 ? ',' : ' '),
    Array.from({ length: 32 }, () => signature).join(number % 2 ? ',' : ' '),
    `${signature},t=1`,
    `t=${number},${signature}`,
    signature.replace(/\d+/, String(number)),
    'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    Array.from({ length: 20_000 }, () => 'v1,AAAA').join(' '),
    Array.from({ length: 20_000 }, () => 'v1=00').join(','),
    'a'.repeat(100_000),
    text,
  ];
}
