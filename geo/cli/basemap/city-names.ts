import {CITY_EXONYMS} from './city-exonyms.ts';
import type {Names} from './languages.ts';

/** A city with all its names, as GeoNames gives them. */
export interface NamedCity {
  readonly name: string;
  readonly asciiName: string;
  readonly alternates: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

// Countries written in another script than the Latin one: their names are transliterations, better read without signs.
const OTHER_SCRIPTS = new Set(
  'AE AF AM BD BG BH BT BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV NP OM PK PS QA RS RU SA SD SY TH TJ TM TN TW UA UZ YE'.split(
    ' '
  )
);

// Names with other letters belong to further languages of the same script. Persian and Arabic tell their k and y apart.
const RUSSIAN = new Set('абвгдеёжзийклмнопрстуфхцчшщъыьэюя -.’');
const UKRAINIAN = new Set('абвгґдеєжзиіїйклмнопрстуфхцчшщьюя -.’ʼ');
const PERSIAN = new Set('ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئؤ -\u200c');
const ARABIC = new Set('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي -');

/** Names of a city in the languages for which its alternates leave no doubt; English as atlases write it. */
export function cityNames(city: NamedCity): Names {
  const {asciiName, alternates, country} = city;
  const known = CITY_EXONYMS.get(`${country} ${asciiName}`);
  const en = known?.en ?? englishName(city);
  if (known) return {en, ru: known.ru, fa: known.fa, ar: known.ar, uk: known.uk};
  const plain = fold(en);
  const nearest = (alphabet: ReadonlySet<string>): string | undefined => closest(alternates, plain, alphabet);
  const ru = nearest(RUSSIAN);
  const uk = country === 'UA' ? nearest(UKRAINIAN) : undefined;
  const fa = nearest(PERSIAN);
  const ar = nearest(ARABIC);
  return {en, ...(ru && {ru}), ...(uk && {uk}), ...(fa && {fa}), ...(ar && {ar})};
}

function englishName({name, asciiName, country}: NamedCity): string {
  if (!OTHER_SCRIPTS.has(country)) return name;
  // In Uzbek the sign is a letter; elsewhere it stands for a soft sign or for ayn.
  const plain = asciiName.replaceAll(/[`'’]/gu, country === 'UZ' ? '’' : '');
  return plain.replace(/ (Shahri|Shaharchasi)$/, '');
}

const SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:o ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya і:i ї:yi є:ye ґ:g'
    .concat(
      ' ا:a آ:a أ:a إ:i ب:b پ:p ت:t ث:th ج:j چ:ch ح:h خ:kh د:d ذ:z ر:r ز:z ژ:zh س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh'
    )
    .concat(' ف:f ق:q ک:k ك:k گ:g ل:l م:m ن:n و:u ه:h ة:a ی:i ي:i ى:a ء: ئ: ؤ:u')
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
);

/** How unlike a name may sound, as a share of its length, and still be taken for the same name. */
const FARTHEST = 0.5;

function closest(alternates: readonly string[], plain: string, alphabet: ReadonlySet<string>): string | undefined {
  let best: {name: string; distance: number} | undefined;
  for (const name of alternates) {
    if (!name || ![...name.toLowerCase()].every((letter) => alphabet.has(letter))) continue;
    const sound = [...name.toLowerCase().replaceAll('дж', 'j')].map((letter) => SOUNDS[letter] ?? letter).join('');
    const distance =
      editDistance(consonants(fold(sound)), consonants(plain)) + Math.abs(name.length - plain.length) / 100;
    if (!best || distance < best.distance) best = {name, distance};
  }
  return best && best.distance <= Math.max(1, FARTHEST * plain.length) ? best.name : undefined;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}-]/gu, '');
}

/** Arabic script leaves short vowels out, so only what it writes can be compared. */
function consonants(text: string): string {
  return text.replaceAll(/[aeiouy-]/gu, '').replaceAll('kh', 'h');
}

function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
