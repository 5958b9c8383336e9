/** One way in which something can be wrong: what is said of it, and what is to be done. */
export interface Entry<Details> {
  readonly level: 'error' | 'warning';
  readonly says: (details: Details) => string;
  readonly fix: (details: Details) => string;
}

/** An entry without a fix does not compile. */
export const entry = <Details = object>(
  level: 'error' | 'warning',
  says: Entry<Details>['says'],
  fix: Entry<Details>['fix'],
): Entry<Details> => ({ level, says, fix });
