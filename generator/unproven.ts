import { type Context, objectAt } from './context.ts';
import { isObject, joinPointer, type JsonObject, pointerSteps } from './json.ts';

const bounds = [
  ...[
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'pattern',
  ],
  ...['minItems', 'maxItems', 'minProperties', 'maxProperties'],
];

/**
 * True for a schema with bounds that no page states: by the nearest evidence, its own or that of what it stands in. A
 * payment is not lost because a limit was inferred.
 */
export function isUnproven(context: Context, pointer: string, schema: JsonObject): boolean {
  if (!bounds.some((key) => schema[key] !== undefined)) return false;
  const steps = pointerSteps(pointer);
  for (let length = steps.length; length >= 0; length--) {
    const { 'x-evidence': evidence } = objectAt(context, joinPointer('', ...steps.slice(0, length)));
    if (isObject(evidence)) return evidence.level !== 'documented';
  }
  return false;
}
