declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {chain(input: string, options?: {forceType?: string; generateGraph?: boolean}): readonly CslItem[]};
  };

  export interface CslItem {
    readonly id?: string;
    readonly type?: string;
    readonly [field: string]: unknown;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
