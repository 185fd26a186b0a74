/** A few choices of which one holds. */
export interface Segment<Value> {
  readonly value: Value;
  readonly words: string;
}

export function Segments<Value extends string>(props: {
  label: string;
  segments: readonly Segment<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  return (
    // A fieldset would bring a border and a legend that no browser lets stand in a row.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div className="segments" role="group" aria-label={props.label}>
      {props.segments.map(({ value, words }) => (
        <button key={value} type="button" aria-pressed={value === props.chosen} onClick={() => props.onChoose(value)}>
          {words}
        </button>
      ))}
    </div>
  );
}
