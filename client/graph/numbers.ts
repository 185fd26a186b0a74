/** Every claim on screen has one number: the answer's notes keep theirs, the others follow in the order in which they are told. */
export function numberAll(noted: ReadonlyMap<string, number>, claims: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map(noted);
  for (const claim of claims) if (!numbers.has(claim)) numbers.set(claim, numbers.size + 1);
  return numbers;
}
