/** Lines of a text that is still to come, in its own size and number. */
import './bones.css';

export function Bones({
  lines,
  size = 'body',
}: {
  lines: readonly number[];
  size?: 'body' | 'large' | 'title' | 'display';
}) {
  return (
    <span className={`bones bones-${size}`} aria-hidden="true">
      {lines.map((percent, at) => (
        // The lines are alike and never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <span key={at} style={{ inlineSize: `${percent}%` }} />
      ))}
    </span>
  );
}
