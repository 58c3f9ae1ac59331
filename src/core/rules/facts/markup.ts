import { BLOCK_ELEMENTS, ENTITIES, HIDDEN_ELEMENTS, HTML_ELEMENTS } from "./html-elements";

/** A tag: its name, then attributes with values. `<b且c>` and `< 3次` are none. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi;
/** Attributes have values in what web forms leave behind; `a <b or c> d` is text. */
const ATTRIBUTES = /^[\s/]*$|=/;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const LAST_CODE_POINT = 0x10ffff;

/** Whether a text holds HTML tags. */
export function holdsMarkup(text: string): boolean {
  if (!text.includes("<")) return false;
  for (const match of text.matchAll(TAG)) if (isTag(match)) return true;
  return false;
}

/** The text of markup as a person would read it: no tags, a line a paragraph, entities decoded. */
export function textOfMarkup(markup: string): string {
  let plain = "";
  let position = 0;
  let hidden: string | null = null;
  for (const match of markup.matchAll(TAG)) {
    if (!isTag(match)) continue;
    const [tag, slash, name = ""] = match;
    const element = name.toLowerCase();
    if (hidden === null) plain += markup.slice(position, match.index);
    position = match.index + tag.length;
    if (hidden === element && slash === "/") hidden = null;
    else if (hidden === null && slash === "" && HIDDEN_ELEMENTS.includes(element)) hidden = element;
    if (BLOCK_ELEMENTS.has(element)) plain += "\n";
  }
  if (hidden === null) plain += markup.slice(position);
  return tidyLines(decodeEntities(plain));
}

function isTag([, , name = "", attributes = ""]: RegExpExecArray): boolean {
  return HTML_ELEMENTS.has(name.toLowerCase()) && ATTRIBUTES.test(attributes);
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? entity;
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : parseInt(decimal, 10);
    const character = code > 0 && code <= LAST_CODE_POINT && !isSurrogate(code);
    return character ? String.fromCodePoint(code) : entity;
  });
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** One line break between paragraphs, none around them. */
function tidyLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\u00a0/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
