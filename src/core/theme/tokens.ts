/** Colors of one theme: six-digit hex, and the share of opacity at which the glow along coasts is drawn. */
export interface Palette {
  readonly attack: string;
  readonly plot: string;
  readonly arrest: string;
  readonly milestone: string;
  readonly flow: string;
  readonly sea: string;
  readonly land: string;
  readonly lake: string;
  readonly river: string;
  readonly border: string;
  readonly coast: string;
  readonly glow: string;
  readonly glowOpacity: number;
  readonly graticule: string;
  readonly panel: string;
  readonly raised: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly labelCountry: string;
  readonly labelCity: string;
  readonly labelWater: string;
  readonly halo: string;
  readonly focus: string;
}

/** The name of a theme. */
export type ThemeName = 'dark' | 'light';

/** The colors of both themes. Every drawing takes its colors from here, so that maps, print and export agree. */
export const tokens: Readonly<Record<ThemeName, Palette>> = {
  dark: {
    attack: '#F2743C',
    plot: '#7CC8F7',
    arrest: '#1FA67A',
    milestone: '#E9E6DC',
    flow: '#C583B8',
    sea: '#0C1015',
    land: '#1C232C',
    lake: '#0E1319',
    river: '#26303B',
    border: '#414C5A',
    coast: '#53606F',
    glow: '#30435A',
    glowOpacity: 0.13,
    graticule: '#141A21',
    panel: '#12171D',
    raised: '#1A2028',
    line: '#2A323C',
    lineStrong: '#3D4754',
    ink: '#F2F4F6',
    ink2: '#B8C0CA',
    ink3: '#8E98A5',
    labelCountry: '#8793A1',
    labelCity: '#A9B3BF',
    labelWater: '#7186A0',
    halo: '#171D25',
    focus: '#7CC8F7'
  },
  light: {
    attack: '#C7420A',
    plot: '#004A86',
    arrest: '#1A8A66',
    milestone: '#23282F',
    flow: '#B8609A',
    sea: '#DDE5E9',
    land: '#F6F4EF',
    lake: '#DFE7EA',
    river: '#DCE3E4',
    border: '#BDB7AB',
    coast: '#9FB0BA',
    glow: '#B9CBD5',
    glowOpacity: 0.16,
    graticule: '#D3DDE2',
    panel: '#FFFFFF',
    raised: '#F3F4F4',
    line: '#DFE2E5',
    lineStrong: '#BCC3CA',
    ink: '#15191E',
    ink2: '#434B55',
    ink3: '#5E6772',
    labelCountry: '#69665D',
    labelCity: '#4F5359',
    labelWater: '#4A6676',
    halo: '#FAF9F6',
    focus: '#004A86'
  }
};
