import { type Context, objectAt, report } from './context.ts';
import { isObject, joinPointer, type JsonObject } from './json.ts';
import { nearest } from './names.ts';
import { walk } from './places.ts';

/** What the JSON Schema of OpenAPI does not see: names that are the same, and names of nothing. */
export function checkOperations(context: Context): void {
  const schemes = Object.keys(objectAt(context, '/components/securitySchemes'));
  const ids = new Map<string, string>();
  walk(context.document.value, (object, pointer, kind) => {
    if (kind !== 'call' && kind !== 'api') return;
    checkSecurity(context, object, pointer, schemes);
    const { operationId: id } = object;
    if (kind === 'api' || typeof id !== 'string') return;
    const other = ids.get(id);
    if (other !== undefined)
      report(context, 'operation-id-duplicate', joinPointer(pointer, 'operationId'), { id, other });
    else ids.set(id, pointer);
  });
  checkPaths(context);
}

/** OpenAPI 3.2, section "Security Requirement Object". */
function checkSecurity(
  context: Context,
  { security }: JsonObject,
  pointer: string,
  known: readonly string[],
): void {
  (Array.isArray(security) ? security : []).forEach((requirement, index) => {
    for (const name of Object.keys(isObject(requirement) ? requirement : {})) {
      if (known.includes(name)) continue;
      const at = joinPointer(pointer, 'security', `${index}`, name);
      report(context, 'reference-missing', at, { ref: name, near: nearest(name, known) ?? '' });
    }
  });
}

/** Two templates of one path are the same path. OpenAPI 3.2, section "Paths Object". */
function checkPaths(context: Context): void {
  const seen = new Map<string, string>();
  for (const path of Object.keys(objectAt(context, '/paths'))) {
    const form = path.replace(/\{[^{}]*\}/g, '{}');
    const other = seen.get(form);
    if (other === undefined) seen.set(form, path);
    else {
      const reason = `"${path}" and "${other}" are the same path`;
      report(context, 'standard-violated', joinPointer('/paths', path), { standard: 'OpenAPI', reason });
    }
  }
}
