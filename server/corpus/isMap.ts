/** A map of fields, as YAML, JSON and JavaScript have it; a list is none. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
