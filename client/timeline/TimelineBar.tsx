/** One claim on the axis: its words, and when it surely or perhaps held. */
import type { KeyboardEvent, MouseEvent } from 'react';
import type { TimelineBar as Bar, TimelinePart } from '../graph/timelineLayout.ts';
import { whenSentence } from '../graph/whenWords.ts';
import { standingWords } from '../graph/words.ts';

interface TimelineBarProps {
  readonly bar: Bar;
  readonly number: number | undefined;
  /** Whether the number is that of a note on the page; others are for files, which have a note for each. */
  readonly noted: boolean;
  readonly lit: boolean;
  /** Together with others. */
  readonly chosen: boolean;
  /** Of the whole picture, in pixels. */
  readonly width: number;
  readonly tabIndex: 0 | -1;
  readonly onPress: (event: MouseEvent) => void;
  readonly onPoint: (over: boolean) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const half = 5;

export function TimelineBar({
  bar,
  number,
  noted,
  lit,
  chosen,
  width,
  tabIndex,
  onPress,
  onPoint,
  onFocus,
  onKeyDown,
}: TimelineBarProps) {
  const { row, y, height, middle, texts, parts } = bar;
  const { claim, lane } = row;
  const classes = [
    'time-bar',
    `lane-${lane}`,
    claim.standing === 'CONTESTED' && 'time-contested',
    !claim.asserted && 'time-weighed',
    lit && 'time-lit',
    chosen && 'time-chosen',
  ];
  const lastWho = texts.findLastIndex(({ role }) => role === 'who');
  return (
    // biome-ignore lint/a11y/useSemanticElements: no HTML button can stand in an SVG
    <g
      className={classes.filter(Boolean).join(' ')}
      role="button"
      tabIndex={tabIndex}
      aria-pressed={lit || chosen}
      aria-label={wordsOf(bar, noted ? number : undefined)}
      data-id={claim.id}
      onClick={onPress}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <path className="time-rule" d={`M0 ${y + height + 1}H${width}`} />
      <rect className="time-row" x={0} y={y} width={width} height={height} rx={3} />
      {texts.map(({ text, role, x, y: base }, at) => (
        <text key={base} className={`time-${role}`} x={x} y={base}>
          {`${text} `}
          {at === lastWho && number !== undefined && (
            <tspan className={noted ? 'time-number' : 'time-number file-only'} dx={3} dy={-4}>
              {`${number} `}
            </tspan>
          )}
        </text>
      ))}
      {parts.map((part) => (
        <Part
          key={`${part.is} ${part.x} ${'width' in part ? part.width : ''}`}
          part={part}
          middle={middle}
          lane={lane}
        />
      ))}
    </g>
  );
}

function Part({ part, middle, lane }: { part: TimelinePart; middle: number; lane: string }) {
  switch (part.is) {
    case 'sure':
      return (
        <rect className="time-sure" x={part.x} y={middle - half} width={Math.max(2, part.width)} height={2 * half} />
      );
    case 'begins':
    case 'ends':
      return (
        <rect
          className={`time-fade${part.open ? ' time-open' : ''}`}
          x={part.x}
          y={middle - half}
          width={part.width}
          height={2 * half}
          style={{ fill: `url(#fade-${part.is === 'begins' ? 'in' : 'out'}-${lane})` }}
        />
      );
    case 'within':
      return (
        <rect className="time-within" x={part.x} y={middle - half} width={part.width} height={2 * half} rx={half} />
      );
    case 'mark':
      return (
        <path
          className={`time-mark${part.certain ? '' : ' time-mark-rough'}`}
          d={`M${part.x} ${middle - 7.5}l7.5 7.5l-7.5 7.5l-7.5 -7.5z`}
        />
      );
    case 'tick':
      return <path className="time-tick" d={tickOf(part.x, part.width, middle + half + 2)} />;
    case 'undated':
      return (
        <text className="time-undated" x={part.x} y={middle + 4}>
          no date stated
        </text>
      );
  }
}

/** A stroke where a source attests it; a bracket where only bounds of that are known. */
function tickOf(x: number, width: number, y: number): string {
  return width <= 5 ? `M${x + width / 2} ${y}v6` : `M${x} ${y}v5h${width}v-5`;
}

/** Begins with what can be seen, in its order, so that who speaks to the page can name it. */
function wordsOf({ row: { claim }, texts, parts }: Bar, number: number | undefined): string {
  const { from, to, event, standing, independentSources, asserted } = claim;
  const lastWho = texts.findLastIndex(({ role }) => role === 'who');
  const seen = texts.map(({ text }, at) => (at === lastWho && number !== undefined ? `${text} ${number}` : text));
  const undated = parts.some(({ is }) => is === 'undated') ? ' no date stated' : '';
  return `${seen.join(' ')}${undated}. ${whenSentence(from, to, event)}; ${standingWords(standing, independentSources, asserted)}`;
}
