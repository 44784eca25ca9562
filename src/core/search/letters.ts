const CYRILLIC =
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya';
const CYRILLIC_OF_OTHERS =
  'ґ:g ғ:gh є:ye і:i ҷ:j қ:q ҳ:h ң:ng ү:u ө:o ә:a ұ:u һ:h җ:j ҡ:q ҫ:s ҙ:z ӏ: ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz ѕ:dz ҝ:g ҹ:j ҥ:ng ҕ:gh';
const ARABIC =
  'ا:a ٱ:a ب:b پ:p ت:t ث:s ج:j چ:ch ح:h خ:kh د:d ذ:z ر:r ز:z ژ:zh س:s ش:sh ص:s ض:z ط:t ظ:z ع: غ:gh ف:f ق:q ک:k ك:k گ:g ل:l م:m ن:n و:u ه:h ة:a ی:i ي:i ى:i ء:';
const ARABIC_OF_OTHERS =
  'ہ:h ھ:h ە:a ے:i ې:i ۍ:i ێ:i ۆ:o ۇ:u ۈ:u ۋ:v ۉ:u ۅ:o ټ:t ٹ:t ډ:d ڈ:d ړ:r ڑ:r ڕ:r ښ:sh ږ:zh ځ:dz څ:ts ڼ:n ں:n ڭ:ng ګ:g ڤ:v ڵ:l ڪ:k';
const LATIN = 'æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ß:ss ı:i ə:a ħ:h ŋ:ng ŧ:t ɓ:b ɗ:d ƙ:k ƴ:y ɛ:e ɔ:o ƣ:gh ƶ:z ȷ:j';
const GREEK = 'ς:σ';
const DIGITS = '٠:0 ١:1 ٢:2 ٣:3 ٤:4 ٥:5 ٦:6 ٧:7 ٨:8 ٩:9 ۰:0 ۱:1 ۲:2 ۳:3 ۴:4 ۵:5 ۶:6 ۷:7 ۸:8 ۹:9';

/**
 * Letters, in lower case, and what they are folded to: Cyrillic and Arabic script as English-language maps spell them, of
 * the Latin script what Unicode does not take apart into a letter and a mark. A letter of Arabic script has one reading
 * here, of several: و is "u" although it may be "w", "v" or "o".
 */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, CYRILLIC_OF_OTHERS, ARABIC, ARABIC_OF_OTHERS, LATIN, GREEK, DIGITS]
    .flatMap((table) => table.split(' '))
    .map((pair) => pair.split(':') as [string, string])
);
