import type {Feature, Point} from 'geojson';
import {nameProperties} from './languages.ts';
import type {Language} from './languages.ts';

/** What a label of a sea says, and from which zoom on. */
export interface WaterProperties {
  readonly [name: `name${string}`]: string;
  /** First zoom, inclusive. */
  readonly rank: number;
  /** Size of the letters in px. */
  readonly size: number;
  /** Degrees by which the label is turned clockwise. */
  readonly angle: number;
}

/** A label of a sea. */
export type WaterLabel = Feature<Point, WaterProperties>;

const COLUMNS = ['en', 'ru', 'de', 'fr', 'es', 'tr', 'fa', 'ar', 'uk'] as const satisfies readonly Language[];

/** Lon, lat, first zoom, size in px, angle; English, Russian, German, French, Spanish, Turkish, Persian, Arabic, Ukrainian. */
const TABLE = `
-32 34 1 14 0|Atlantic Ocean|Атлантический океан|Atlantischer Ozean|Océan Atlantique|Océano Atlántico|Atlas Okyanusu|اقیانوس اطلس|المحيط الأطلسي|Атлантичний океан
-14 -22 1 14 0|Atlantic Ocean|Атлантический океан|Atlantischer Ozean|Océan Atlantique|Océano Atlántico|Atlas Okyanusu|اقیانوس اطلس|المحيط الأطلسي|Атлантичний океан
-150 20 1 14 0|Pacific Ocean|Тихий океан|Pazifischer Ozean|Océan Pacifique|Océano Pacífico|Büyük Okyanus|اقیانوس آرام|المحيط الهادئ|Тихий океан
-125 -25 1 14 0|Pacific Ocean|Тихий океан|Pazifischer Ozean|Océan Pacifique|Océano Pacífico|Büyük Okyanus|اقیانوس آرام|المحيط الهادئ|Тихий океан
163 24 2 14 0|Pacific Ocean|Тихий океан|Pazifischer Ozean|Océan Pacifique|Océano Pacífico|Büyük Okyanus|اقیانوس آرام|المحيط الهادئ|Тихий океан
78 -18 1 14 0|Indian Ocean|Индийский океан|Indischer Ozean|Océan Indien|Océano Índico|Hint Okyanusu|اقیانوس هند|المحيط الهندي|Індійський океан
-20 81.5 2 13 0|Arctic Ocean|Северный Ледовитый океан|Arktischer Ozean|Océan Arctique|Océano Ártico|Arktik Okyanusu|اقیانوس منجمد شمالی|المحيط المتجمد الشمالي|Північний Льодовитий океан
40 -60 2 13 0|Southern Ocean|Южный океан|Südlicher Ozean|Océan Austral|Océano Antártico|Güney Okyanusu|اقیانوس جنوبی|المحيط الجنوبي|Південний океан
17.6 34.6 3 12 0|Mediterranean Sea|Средиземное море|Mittelmeer|Mer Méditerranée|Mar Mediterráneo|Akdeniz|دریای مدیترانه|البحر المتوسط|Середземне море
28.4 33.4 4 12 0|Mediterranean Sea|Средиземное море|Mittelmeer|Mer Méditerranée|Mar Mediterráneo|Akdeniz|دریای مدیترانه|البحر المتوسط|Середземне море
6 38.8 4 12 0|Mediterranean Sea|Средиземное море|Mittelmeer|Mer Méditerranée|Mar Mediterráneo|Akdeniz|دریای مدیترانه|البحر المتوسط|Середземне море
33.9 43.2 3 12 0|Black Sea|Чёрное море|Schwarzes Meer|Mer Noire|Mar Negro|Karadeniz|دریای سیاه|البحر الأسود|Чорне море
50.6 41.6 3 12 62|Caspian Sea|Каспийское море|Kaspisches Meer|Mer Caspienne|Mar Caspio|Hazar Denizi|دریای خزر|بحر قزوين|Каспійське море
51.3 27.3 4 12 40|Persian Gulf|Персидский залив|Persischer Golf|Golfe Persique|Golfo Pérsico|Basra Körfezi|خلیج فارس|الخليج|Перська затока
58.9 24.8 5 12 -8|Gulf of Oman|Оманский залив|Golf von Oman|Golfe d’Oman|Golfo de Omán|Umman Körfezi|دریای عمان|خليج عُمان|Оманська затока
64 17 3 13 0|Arabian Sea|Аравийское море|Arabisches Meer|Mer d’Arabie|Mar Arábigo|Umman Denizi|دریای عرب|بحر العرب|Аравійське море
38 20.6 4 12 57|Red Sea|Красное море|Rotes Meer|Mer Rouge|Mar Rojo|Kızıldeniz|دریای سرخ|البحر الأحمر|Червоне море
48 12.3 5 12 -10|Gulf of Aden|Аденский залив|Golf von Aden|Golfe d’Aden|Golfo de Adén|Aden Körfezi|خلیج عدن|خليج عدن|Аденська затока
88.5 14.6 3 13 0|Bay of Bengal|Бенгальский залив|Golf von Bengalen|Golfe du Bengale|Golfo de Bengala|Bengal Körfezi|خلیج بنگال|خليج البنغال|Бенгальська затока
25.1 38.4 5 11.5 60|Aegean Sea|Эгейское море|Ägäis|Mer Égée|Mar Egeo|Ege Denizi|دریای اژه|بحر إيجة|Егейське море
15.7 43 5 11.5 42|Adriatic Sea|Адриатическое море|Adria|Mer Adriatique|Mar Adriático|Adriyatik Denizi|دریای آدریاتیک|البحر الأدرياتيكي|Адріатичне море
18.6 38 5 11.5 0|Ionian Sea|Ионическое море|Ionisches Meer|Mer Ionienne|Mar Jónico|İyon Denizi|دریای یونان|البحر الأيوني|Іонічне море
12 40 5 11.5 0|Tyrrhenian Sea|Тирренское море|Tyrrhenisches Meer|Mer Tyrrhénienne|Mar Tirreno|Tiren Denizi|دریای تیرنی|البحر التيراني|Тірренське море
36.6 46.1 6 11.5 0|Sea of Azov|Азовское море|Asowsches Meer|Mer d’Azov|Mar de Azov|Azak Denizi|دریای آزوف|بحر آزوف|Азовське море
28.2 40.7 7 11.5 0|Sea of Marmara|Мраморное море|Marmarameer|Mer de Marmara|Mar de Mármara|Marmara Denizi|دریای مرمره|بحر مرمرة|Мармурове море
3.2 56.4 3 12 0|North Sea|Северное море|Nordsee|Mer du Nord|Mar del Norte|Kuzey Denizi|دریای شمال|بحر الشمال|Північне море
19.4 56.6 4 12 -58|Baltic Sea|Балтийское море|Ostsee|Mer Baltique|Mar Báltico|Baltık Denizi|دریای بالتیک|بحر البلطيق|Балтійське море
20 61.7 5 11.5 -75|Gulf of Bothnia|Ботнический залив|Bottnischer Meerbusen|Golfe de Botnie|Golfo de Botnia|Botniya Körfezi|خلیج بوتنی|خليج بوثنيا|Ботнічна затока
26 59.85 6 11.5 0|Gulf of Finland|Финский залив|Finnischer Meerbusen|Golfe de Finlande|Golfo de Finlandia|Finlandiya Körfezi|خلیج فنلاند|خليج فنلندا|Фінська затока
0.5 67.5 3 12 0|Norwegian Sea|Норвежское море|Europäisches Nordmeer|Mer de Norvège|Mar de Noruega|Norveç Denizi|دریای نروژ|بحر النرويج|Норвезьке море
38.5 74 3 12 0|Barents Sea|Баренцево море|Barentssee|Mer de Barents|Mar de Barents|Barents Denizi|دریای بارنتس|بحر بارنتس|Баренцове море
69 75 4 12 50|Kara Sea|Карское море|Karasee|Mer de Kara|Mar de Kara|Kara Denizi|دریای کارا|بحر كارا|Карське море
37.2 65.5 6 11.5 0|White Sea|Белое море|Weißes Meer|Mer Blanche|Mar Blanco|Beyaz Deniz|دریای سفید|البحر الأبيض|Біле море
126 76.5 4 12 0|Laptev Sea|Море Лаптевых|Laptewsee|Mer des Laptev|Mar de Láptev|Laptev Denizi|دریای لاپتف|بحر لابتيف|Море Лаптєвих
160 72.6 4 12 0|East Siberian Sea|Восточно-Сибирское море|Ostsibirische See|Mer de Sibérie orientale|Mar de Siberia Oriental|Doğu Sibirya Denizi|دریای سیبری شرقی|بحر سيبيريا الشرقي|Східносибірське море
-175 57.5 3 12 0|Bering Sea|Берингово море|Beringmeer|Mer de Béring|Mar de Bering|Bering Denizi|دریای برینگ|بحر بيرنغ|Берингове море
150 55 3 12 0|Sea of Okhotsk|Охотское море|Ochotskisches Meer|Mer d’Okhotsk|Mar de Ojotsk|Ohotsk Denizi|دریای اوخوتسک|بحر أوخوتسك|Охотське море
134.5 39.6 4 12 0|Sea of Japan|Японское море|Japanisches Meer|Mer du Japon|Mar del Japón|Japon Denizi|دریای ژاپن|بحر اليابان|Японське море
123.6 36 5 11.5 0|Yellow Sea|Жёлтое море|Gelbes Meer|Mer Jaune|Mar Amarillo|Sarı Deniz|دریای زرد|البحر الأصفر|Жовте море
125 29 4 12 0|East China Sea|Восточно-Китайское море|Ostchinesisches Meer|Mer de Chine orientale|Mar de la China Oriental|Doğu Çin Denizi|دریای چین شرقی|بحر الصين الشرقي|Східнокитайське море
114.3 13.5 3 12 0|South China Sea|Южно-Китайское море|Südchinesisches Meer|Mer de Chine méridionale|Mar de la China Meridional|Güney Çin Denizi|دریای چین جنوبی|بحر الصين الجنوبي|Південнокитайське море
132.5 17.5 4 12 0|Philippine Sea|Филиппинское море|Philippinensee|Mer des Philippines|Mar de Filipinas|Filipin Denizi|دریای فیلیپین|بحر الفلبين|Філіппінське море
111.5 -4.9 5 11.5 0|Java Sea|Яванское море|Javasee|Mer de Java|Mar de Java|Cava Denizi|دریای جاوه|بحر جاوة|Яванське море
122 3 5 11.5 0|Celebes Sea|Море Сулавеси|Celebessee|Mer de Célèbes|Mar de Célebes|Selebes Denizi|دریای سلبس|بحر سيليبس|Море Сулавесі
127.5 -5.6 5 11.5 0|Banda Sea|Море Банда|Bandasee|Mer de Banda|Mar de Banda|Banda Denizi|دریای باندا|بحر باندا|Море Банда
134.5 -9.3 5 11.5 0|Arafura Sea|Арафурское море|Arafurasee|Mer d’Arafura|Mar de Arafura|Arafura Denizi|دریای آرافورا|بحر أرافورا|Арафурське море
156 -16.5 4 12 0|Coral Sea|Коралловое море|Korallenmeer|Mer de Corail|Mar del Coral|Mercan Denizi|دریای مرجان|بحر المرجان|Коралове море
160.5 -39.5 3 12 0|Tasman Sea|Тасманово море|Tasmansee|Mer de Tasman|Mar de Tasmania|Tasman Denizi|دریای تاسمان|بحر تسمان|Тасманове море
96 10.6 5 11.5 0|Andaman Sea|Андаманское море|Andamanensee|Mer d’Andaman|Mar de Andamán|Andaman Denizi|دریای آندامان|بحر أندمان|Андаманське море
41.2 -18.2 5 11.5 62|Mozambique Channel|Мозамбикский пролив|Straße von Mosambik|Canal du Mozambique|Canal de Mozambique|Mozambik Kanalı|کانال موزامبیک|قناة موزمبيق|Мозамбіцька протока
2.2 1.9 4 12 0|Gulf of Guinea|Гвинейский залив|Golf von Guinea|Golfe de Guinée|Golfo de Guinea|Gine Körfezi|خلیج گینه|خليج غينيا|Гвінейська затока
-4.6 45.3 4 12 0|Bay of Biscay|Бискайский залив|Golf von Biskaya|Golfe de Gascogne|Golfo de Vizcaya|Biskay Körfezi|خلیج بیسکای|خليج بسكاي|Біскайська затока
-2.2 49.95 6 11.5 -12|English Channel|Ла-Манш|Ärmelkanal|Manche|Canal de la Mancha|Manş Denizi|کانال مانش|بحر المانش|Ла-Манш
-4.9 53.7 6 11.5 0|Irish Sea|Ирландское море|Irische See|Mer d’Irlande|Mar de Irlanda|İrlanda Denizi|دریای ایرلند|البحر الأيرلندي|Ірландське море
-75 14.8 3 12 0|Caribbean Sea|Карибское море|Karibisches Meer|Mer des Caraïbes|Mar Caribe|Karayip Denizi|دریای کارائیب|البحر الكاريبي|Карибське море
-90.3 25.2 3 12 0|Gulf of Mexico|Мексиканский залив|Golf von Mexiko|Golfe du Mexique|Golfo de México|Meksika Körfezi|خلیج مکزیک|خليج المكسيك|Мексиканська затока
-85.5 59.6 3 12 0|Hudson Bay|Гудзонов залив|Hudson Bay|Baie d’Hudson|Bahía de Hudson|Hudson Körfezi|خلیج هادسون|خليج هدسون|Гудзонова затока
-54.5 58.3 3 12 0|Labrador Sea|Море Лабрадор|Labradorsee|Mer du Labrador|Mar de Labrador|Labrador Denizi|دریای لابرادور|بحر لابرادور|Море Лабрадор
-66.5 73.4 4 12 40|Baffin Bay|Море Баффина|Baffin Bay|Baie de Baffin|Bahía de Baffin|Baffin Körfezi|خلیج بافین|خليج بافن|Море Баффіна
-6.5 76 4 12 0|Greenland Sea|Гренландское море|Grönlandsee|Mer du Groenland|Mar de Groenlandia|Grönland Denizi|دریای گرینلند|بحر جرينلاند|Гренландське море
-145.5 57.6 4 12 0|Gulf of Alaska|Залив Аляска|Golf von Alaska|Golfe d’Alaska|Golfo de Alaska|Alaska Körfezi|خلیج آلاسکا|خليج ألاسكا|Затока Аляска
-142 71.6 4 12 0|Beaufort Sea|Море Бофорта|Beaufortsee|Mer de Beaufort|Mar de Beaufort|Beaufort Denizi|دریای بوفورت|بحر بوفورت|Море Бофорта
130.5 -33.6 4 12 0|Great Australian Bight|Большой Австралийский залив|Große Australische Bucht|Grande Baie australienne|Gran Bahía Australiana|Büyük Avustralya Körfezi|خلیج بزرگ استرالیا|الخليج الأسترالي الكبير|Велика Австралійська затока
-46 -56 4 12 0|Scotia Sea|Море Скоша|Scotiasee|Mer de Scotia|Mar del Scotia|Scotia Denizi|دریای اسکوشیا|بحر سكوشا|Море Скоша
-44 -72.5 3 12 0|Weddell Sea|Море Уэдделла|Weddellmeer|Mer de Weddell|Mar de Weddell|Weddell Denizi|دریای ودل|بحر ودل|Море Ведделла
-176 -75.5 3 12 0|Ross Sea|Море Росса|Rossmeer|Mer de Ross|Mar de Ross|Ross Denizi|دریای راس|بحر روس|Море Росса
107.6 53.2 6 11.5 -48|Lake Baikal|Байкал|Baikalsee|Lac Baïkal|Lago Baikal|Baykal Gölü|دریاچه بایکال|بحيرة بايكال|Байкал
74.2 46.4 6 11.5 0|Lake Balkhash|Балхаш|Balchaschsee|Lac Balkhach|Lago Baljash|Balkaş Gölü|دریاچه بالخاش|بحيرة بلخاش|Балхаш
77.3 42.42 7 11.5 0|Issyk-Kul|Иссык-Куль|Issyk-Kul|Issyk-Koul|Issyk-Kul|Isık Gölü|ایسیک‌کول|إيسيك كول|Іссик-Куль
32.9 -1 5 11.5 0|Lake Victoria|Виктория|Victoriasee|Lac Victoria|Lago Victoria|Victoria Gölü|دریاچه ویکتوریا|بحيرة فيكتوريا|Вікторія
`;

/** Labels of oceans, seas and a few lakes. */
export function waterLabels(): WaterLabel[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [place, ...words] = line.split('|');
      const [lon, lat, rank, size, angle] = place!.split(' ').map(Number) as [number, number, number, number, number];
      const names = Object.fromEntries(COLUMNS.map((language, i) => [language, words[i]!])) as Record<'en', string>;
      return {
        type: 'Feature',
        properties: {...nameProperties(names), rank, size, angle},
        geometry: {type: 'Point', coordinates: [lon, lat]}
      };
    });
}
