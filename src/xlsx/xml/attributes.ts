import { withoutReferences } from "./references";
import { XmlError } from "./xml-error";

/** The attributes of a tag by their qualified names. */
export interface Attributes {
  get(name: string): string | undefined;
  /** In the order of the tag. */
  names(): readonly string[];
  /** Names with their values, in one go: asking for each of a hundred thousand by its name would be a trap. */
  entries(): readonly (readonly [name: string, value: string])[];
  /** Whether any of them says what a prefix stands for. */
  readonly declares: boolean;
}

/** The same attributes for later, when the scanner is at another tag. */
export function keptAttributes(attributes: Attributes): Attributes {
  const values = new Map(attributes.entries());
  return {
    get: (name) => values.get(name),
    names: () => [...values.keys()],
    entries: () => [...values],
    declares: attributes.declares,
  };
}

/** An attribute of XML Schema's boolean type. */
export function flag(attributes: Attributes, name: string, otherwise = false): boolean {
  const value = attributes.get(name);
  return value === undefined ? otherwise : value === "1" || value === "true";
}

/** A numeric attribute; undefined where it is absent or no number. */
export function numeric(attributes: Attributes, name: string): number | undefined {
  const value = attributes.get(name);
  const number = value === undefined || value === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** Beyond this many attributes, comparing each with all others would be a trap. */
const COMPARED = 16;

/**
 * The attributes of the tag that a scanner is at: the next tag has the same list with other content, and a
 * value is cut out of the text only for who asks for it.
 */
export class TagAttributes implements Attributes {
  declares = false;
  #text = "";
  #count = 0;
  /** Of this tag the first `#count`; the others are left from longer tags. */
  readonly #names: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Whether every value reads as it is written. */
  #arePlain = true;

  /** Begins with another tag. */
  begin(text: string): void {
    this.#text = text;
    this.#count = 0;
    this.#arePlain = true;
    this.declares = false;
  }

  /** @throws {XmlError} where the tag has the attribute already */
  add(name: string, start: number, end: number, isPlain: boolean): void {
    const index = this.#count;
    if (index < COMPARED && this.#indexOf(name) !== -1) throw new XmlError(`two attributes ${name}`);
    this.#names[index] = name;
    this.#starts[index] = start;
    this.#ends[index] = end;
    if (!isPlain) this.#arePlain = false;
    this.#count = index + 1;
    if (name.length > 4 && name.startsWith("xmlns")) this.declares = true;
  }

  /** @throws {XmlError} for what is wrong with the attributes, whether anybody asks for them or not */
  finish(): void {
    if (this.#count > COMPARED && new Set(this.names()).size < this.#count)
      throw new XmlError("two attributes of one name");
    if (!this.#arePlain) for (let index = 0; index < this.#count; index++) this.#value(index);
  }

  get(name: string): string | undefined {
    const index = this.#indexOf(name);
    return index === -1 ? undefined : this.#value(index);
  }

  names(): string[] {
    return this.#names.slice(0, this.#count);
  }

  entries(): [string, string][] {
    return this.names().map((name, index) => [name, this.#value(index)]);
  }

  #indexOf(name: string): number {
    for (let index = 0; index < this.#count; index++) if (this.#names[index] === name) return index;
    return -1;
  }

  #value(index: number): string {
    const written = this.#text.slice(this.#starts[index], this.#ends[index]);
    if (this.#arePlain) return written;
    // White space of any kind is a space there, unless it comes by reference (XML 1.0, 3.3.3).
    return withoutReferences(written.replace(/\r\n?|[\n\t]/g, " "));
  }
}
