type Defined<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** Without what is `undefined`: in the database a property that is not known is not there. */
export function defined<T extends object>(properties: T): Defined<T> {
  // A loop, as a load makes millions of these.
  const known: { [K in keyof T]?: T[K] } = {};
  for (const name in properties) if (properties[name] !== undefined) known[name] = properties[name];
  return known as Defined<T>;
}
