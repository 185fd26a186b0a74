/** Does it once for each object, and knows the outcome after that. */
export function onceEach<Key extends object, Made, More extends readonly unknown[]>(
  make: (key: Key, ...more: More) => Made,
): (key: Key, ...more: More) => Made {
  const made = new WeakMap<Key, Made>();
  return (key, ...more) => {
    const fresh = made.get(key) ?? make(key, ...more);
    made.set(key, fresh);
    return fresh;
  };
}
