import { signedMember } from './client-example.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Schema } from './model.ts';
import type { Api, ConfirmValue, Operation } from './model-api.ts';
import { membersOf } from './schema-members.ts';

/** What an operation can be given: a parameter, or a member of its body. */
export interface Field {
  readonly place: ConfirmValue['place'];
  readonly name: string;
  readonly isRequired: boolean;
  readonly schemas: readonly (JsonObject | boolean)[];
  readonly doc: string;
}

/** Tells a field by its place and its name, of which the case does not count in a header. */
export const matching =
  (place: ConfirmValue['place'], name: string) =>
  (field: Field): boolean =>
    field.place === place &&
    (place === 'headers' ? field.name.toLowerCase() === name.toLowerCase() : field.name === name);

/** What the client fills in by itself is not required: what is made anew, what has one value, headers, the signature. */
export function fieldsOf(
  operation: Operation,
  { api, schemas }: { readonly api: Api | null; readonly schemas: readonly Schema[] },
): Field[] {
  const { parameters, body } = operation;
  const signed = signedMember(operation, api!);
  const isFilled = (schema: Json): boolean => isObject(schema) && schema.const !== undefined;
  return [
    ...parameters
      .filter((each) => each.in !== 'cookie')
      .map(({ name, in: place, required, schema, fill, doc }): Field => ({
        place: place === 'header' ? 'headers' : (place as 'path' | 'query'),
        name,
        isRequired: required && place !== 'header' && fill === null && !isFilled(schema),
        schemas: [schema],
        doc,
      })),
    ...(body?.content ? membersOf(body.payload, schemas) : []).map((member): Field => ({
      ...member,
      place: 'body',
      isRequired: member.isRequired && body!.required && member.name !== signed,
      doc: docOf(member.schemas),
    })),
  ];
}

const docOf = (schemas: Field['schemas']): string =>
  schemas.map((each) => (isObject(each) ? each.description : '')).find((doc) => typeof doc === 'string') ??
  '';

/** A text and nothing else, an integer and nothing else; a body alone tells its numbers from its texts. */
export function aboutOf(field: Field | undefined): Pick<ConfirmValue, 'as' | 'doc'> {
  if (!field) return { as: null, doc: '' };
  const types = field.schemas.flatMap((schema) => (isObject(schema) ? [schema.type ?? []].flat() : []));
  const only = types.length > 0 && types.every((type) => type === types[0] || type === 'null') && types[0];
  const as = only === 'string' ? 'text' : only === 'integer' ? 'integer' : null;
  return { as, doc: field.doc };
}
