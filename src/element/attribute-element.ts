/** Attributes that are a text, by the names of their properties. An absent one reads as an empty text. */
const TEXTS = {
  src: 'src',
  story: 'story',
  chapter: 'chapter',
  controls: 'controls',
  locale: 'locale',
  theme: 'theme',
  href: 'href',
  basemap: 'basemap'
} as const;

/** Attributes that are there or not, by the names of their properties. */
const SWITCHES = {autoplay: 'autoplay', loop: 'loop', mutedMotion: 'muted-motion'} as const;

/** The attributes of a map as properties, as `<video>` has them: frameworks set properties where there are some. */
export type ReflectedAttributes = Record<keyof typeof TEXTS, string> & Record<keyof typeof SWITCHES, boolean>;

// A server that renders pages has no elements: there the library can be imported, and no more.
const Base =
  (globalThis as {HTMLElement?: typeof HTMLElement}).HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** An element whose attributes are properties as well. Setting null, undefined or false takes an attribute away. */
export const AttributeElement = class extends Base {} as new () => HTMLElement & ReflectedAttributes;

for (const [property, attribute] of [...Object.entries(TEXTS), ...Object.entries(SWITCHES)]) {
  const isSwitch = property in SWITCHES;
  Object.defineProperty(AttributeElement.prototype, property, {
    ...{configurable: true, enumerable: true},
    get(this: HTMLElement) {
      return isSwitch ? this.hasAttribute(attribute) : (this.getAttribute(attribute) ?? '');
    },
    set(this: HTMLElement, value: unknown) {
      if (value === null || value === undefined || value === false) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value === true || isSwitch ? '' : String(value));
    }
  });
}

/** Takes over what was set on an element before it was defined: such values would hide its properties for good. */
export function takeOver(element: HTMLElement): void {
  for (const name of Object.getOwnPropertyNames(element)) {
    if (!(name in Object.getPrototypeOf(element))) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
