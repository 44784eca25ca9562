const names = new Map<string, (code: string) => string>();

/** Names of ISO 3166-1 alpha-2 countries in a language (BCP 47), each looked up once; the code where there is no name. */
export function countryNames(language: string): (code: string) => string {
  let nameOf = names.get(language);
  if (!nameOf) {
    const display = new Intl.DisplayNames([language === 'en' ? 'en-GB' : language], {type: 'region', fallback: 'code'});
    const known = new Map<string, string>();
    nameOf = (code) => {
      let name = known.get(code);
      if (name === undefined) known.set(code, (name = display.of(code) ?? code));
      return name;
    };
    names.set(language, nameOf);
  }
  return nameOf;
}
