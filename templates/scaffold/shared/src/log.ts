/** Writes one line of JSON. Give it nothing of a payload but what may stand in a log. */
export function log(event: string, fields: object = {}): void {
  console.log(JSON.stringify({ time: new Date().toISOString(), event, ...fields }));
}
