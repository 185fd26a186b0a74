/** Where a picture opens: large enough to read, on what the question is about. */
import type { Box } from './placed.ts';

export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export const margin = 16;
/** Below this, type of 13 pixels becomes hard to read; a wider picture is panned instead of shrunk. */
const least = 0.75;
/** The zoom of a picture that does not fit. */
const readable = 0.9;

/** The zoom at which a picture of that width opens in a frame of that width. */
export function openingZoom(picture: Size, frame: { readonly width: number }): number {
  const fitting = (frame.width - 2 * margin) / picture.width;
  if (fitting >= 1) return 1;
  return fitting >= least ? fitting : readable;
}

/** Whether the whole picture can be read in a frame of that width without panning. */
export function fits(picture: Size, width: number): boolean {
  return (width - 2 * margin) / picture.width >= least;
}

/** Fits whole where it can; else stands on the focus, without showing emptiness beyond the picture's own edge. */
export function opening(picture: Size, frame: Size, focus: Box | undefined): Transform {
  const k = openingZoom(picture, frame);
  return {
    k,
    x: along(picture.width * k, frame.width, focus && (focus.x + focus.width / 2) * k),
    y: along(picture.height * k, frame.height, focus && (focus.y + focus.height / 2) * k),
  };
}

function along(length: number, frame: number, centre = length / 2): number {
  if (length + 2 * margin <= frame) return (frame - length) / 2;
  const wanted = frame / 2 - centre;
  return Math.min(margin, Math.max(frame - length - margin, wanted));
}

/** The whole picture in the frame, however small. */
export function fitting(picture: Size, frame: Size): Transform {
  const k = Math.min(1, (frame.width - 2 * margin) / picture.width, (frame.height - 2 * margin) / picture.height);
  return { k, x: (frame.width - picture.width * k) / 2, y: (frame.height - picture.height * k) / 2 };
}

/** A frame as tall as its picture needs at the opening zoom, between enough to look like a picture and a little more than the window. */
export function frameHeight(picture: Size, width: number, windowHeight: number): number {
  const wanted = picture.height * openingZoom(picture, { width }) + 2 * margin;
  return Math.round(Math.min(Math.max(wanted, 220), Math.max(480, windowHeight * 1.2)));
}

/**
 * Where the picture must go so that a box in it can be seen, `covered` pixels of the frame's right side being hidden by something else;
 * undefined when it can be seen already.
 */
export function reveal(box: Box, at: Transform, frame: Size, covered: number): Transform | undefined {
  const open = { width: frame.width - covered, height: frame.height };
  const x = shift(at.x + box.x * at.k, box.width * at.k, open.width);
  const y = shift(at.y + box.y * at.k, box.height * at.k, open.height);
  return x === 0 && y === 0 ? undefined : { k: at.k, x: at.x + x, y: at.y + y };
}

function shift(start: number, length: number, room: number): number {
  if (start < margin) return margin - start;
  const over = start + length - (room - margin);
  // What is longer than the room is shown from its beginning.
  return over > 0 ? -Math.min(over, start - margin) : 0;
}
