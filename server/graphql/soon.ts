/** What is there already, or a promise of it: graphql-js then answers without a promise for each object and list around it, which is most of its time. */
export type Soon<T> = T | Promise<T>;

export function upon<T, Made>(soon: Soon<T>, make: (value: T) => Made): Soon<Made> {
  return soon instanceof Promise ? soon.then(make) : make(soon);
}
