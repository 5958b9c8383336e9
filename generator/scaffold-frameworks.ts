/**
 * Of each framework the folders in templates/scaffold that make its service: a file of a later one takes the place of that of an
 * earlier one. Another framework is another folder, and a line here.
 */
const layers = {
  node: ['shared', 'server', 'node'],
  express: ['shared', 'server', 'express'],
  fastify: ['shared', 'server', 'fastify'],
  hono: ['shared', 'server', 'hono'],
  nextjs: ['shared', 'nextjs'],
  nestjs: ['shared', 'server', 'nestjs'],
  lambda: ['shared', 'lambda'],
} as const;

export type Framework = keyof typeof layers;

export const frameworks = Object.keys(layers) as Framework[];

export function layersOf(framework: Framework): readonly string[] {
  return layers[framework];
}
