/** The one function of the `edtf` package that is used; the package ships no types. */
declare module 'edtf' {
  export interface Parsed {
    readonly type: string;
    /** Year, then month from 0 or a season's code, then day, hour, … */
    readonly values: readonly number[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    readonly unspecified?: number;
  }
  /** Throws on text that is not EDTF of that level. */
  export function parse(text: string, constraints: { readonly level: 0 | 1 | 2 }): Parsed;
}
