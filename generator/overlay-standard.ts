import { Ajv2020 } from 'ajv/dist/2020.js';
import { isObject, joinPointer } from './json.ts';
import { problem, type Problem } from './problem.ts';
import { reasonOf, telling } from './standard.ts';
import type { Source } from './yaml.ts';

const extensible = { patternProperties: { '^x-': {} }, additionalProperties: false };

/** What each version allows. OpenAPI Overlay 1.1, section "Schema"; 1.0 has no `copy` and no description of the whole. */
const schemaOf = (minor: '0' | '1') => ({
  type: 'object',
  required: ['overlay', 'info', 'actions'],
  properties: {
    overlay: { type: 'string' },
    info: {
      type: 'object',
      required: ['title', 'version'],
      properties: {
        title: { type: 'string' },
        version: { type: 'string' },
        ...(minor === '1' ? { description: { type: 'string' } } : {}),
      },
      ...extensible,
    },
    extends: { type: 'string' },
    actions: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['target'],
        properties: {
          target: { type: 'string' },
          description: { type: 'string' },
          update: {},
          remove: { type: 'boolean' },
          ...(minor === '1' ? { copy: { type: 'string' } } : {}),
        },
        ...extensible,
      },
    },
  },
  ...extensible,
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
const validators = { '0': ajv.compile(schemaOf('0')), '1': ajv.compile(schemaOf('1')) };

/** Holds an overlay against what its version of the standard allows. */
export function checkOverlayStandard(overlay: Source): Problem[] {
  const { value } = overlay;
  const standard = 'OpenAPI Overlay';
  const version = isObject(value) ? value.overlay : undefined;
  const [, minor] = typeof version === 'string' ? (/^1\.([01])\.\d+$/.exec(version) ?? []) : [];
  if (minor === undefined) {
    const shown = typeof version === 'string' ? version : 'of no version';
    return [problem('version-unsupported', overlay.place('/overlay'), { standard, version: shown })];
  }
  const validate = validators[minor as '0' | '1'];
  if (validate(value)) return [];
  return telling(validate.errors ?? [], value).map((error) => {
    const extra = error.params.additionalProperty as string | undefined;
    const at = extra === undefined ? error.instancePath : joinPointer(error.instancePath, extra);
    return problem('standard-violated', overlay.place(at), { standard, reason: reasonOf(error) });
  });
}
