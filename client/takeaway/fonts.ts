/** The page's own fonts, to stand in a file: a picture is drawn without the page, and must not fall back to other letters. */

const wanted = ['Inter Variable', 'Source Serif 4 Variable'];
let made: Promise<string> | undefined;

/** Style rules with the fonts in them; empty where they could not be had. */
export function fontRules(): Promise<string> {
  made ??= make().catch(() => '');
  return made;
}

async function make(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => wanted.some((family) => style.getPropertyValue('font-family').includes(family)))
    .filter(({ style }) => style.getPropertyValue('font-style') !== 'italic');
  const faces = await Promise.all(
    rules.map(async ({ style, parentStyleSheet }) => {
      const [, address = ''] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? [];
      const base = parentStyleSheet?.href ?? window.location.href;
      const data = await (await fetch(new URL(address, base))).blob();
      const family = style.getPropertyValue('font-family').replaceAll('"', "'");
      const weight = style.getPropertyValue('font-weight');
      return `@font-face{font-family:${family};font-weight:${weight};src:url(${await dataAddress(data)}) format("woff2")}`;
    }),
  );
  return faces.join('');
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }));
  });
}
