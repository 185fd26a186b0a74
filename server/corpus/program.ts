/** Replaced when the program is bundled. */
declare const __BUILD__: string | undefined;

/** Which program this is: a hash of all that it was built from. Undefined where modules run as they are written, and change from one run to the next. */
export const program: string | undefined = typeof __BUILD__ === 'undefined' ? undefined : __BUILD__;
