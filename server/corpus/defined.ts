type Defined<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** Without what is `undefined`: in the database a property that is not known is not there. */
export function defined<T extends object>(properties: T): Defined<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Defined<T>;
}
