/** The view on screen as one SVG file, and that as a PNG. */
import type { ExportRecord } from '../graph/exportRecord.ts';
import { exportSvg, type PageMeasures, pageFonts } from '../graph/exportSvg.ts';
import { onPaper } from '../ui/onPaper.ts';
import { fontRules } from './fonts.ts';
import { legendOf, pictureOf } from './inline.ts';

/** @throws Error when the browser gives no canvas to measure with */
export async function pageSvg(record: ExportRecord, figure: Element): Promise<string> {
  const style = await fontRules();
  return onPaper(() =>
    exportSvg({
      record,
      picture: pictureOf(figure),
      legend: legendOf(figure),
      measures: measures(),
      colours: colours(),
      style,
    }),
  );
}

function measures(): PageMeasures {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to measure text with');
  const inFont = (font: string) => (text: string) => {
    context.font = font;
    return context.measureText(text).width;
  };
  return {
    title: inFont(pageFonts.title),
    small: inFont(pageFonts.small),
    note: inFont(pageFonts.note),
    noteStrong: inFont(pageFonts.noteStrong),
  };
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const named = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: named('paper'),
    ink: named('ink'),
    soft: named('soft'),
    rule: named('rule'),
    accent: named('accent'),
  };
}

/** Pixels of the picture for one of the page's, as far as a canvas can be that large. */
const sharp = 2;
const mostPixels = 48_000_000;
/** Of either side. */
const longest = 32_000;

/** @throws Error when the browser cannot draw it */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const { width, height } = image;
    const scale = Math.min(sharp, Math.sqrt(mostPixels / (width * height)), longest / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
