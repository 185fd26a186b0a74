/** Every generated file's path from the repository's root, and what it must hold. */
export function generated(): Promise<Record<string, string>>;
