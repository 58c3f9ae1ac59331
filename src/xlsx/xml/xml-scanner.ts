import { TagAttributes } from "./attributes";
import { nameBetween, nameEnd } from "./names";
import { refuseForbidden, withoutReferences, withPlainLineEnds } from "./references";
import { XmlError } from "./xml-error";
import type { XmlEvents, XmlScanner } from "./xml-events";

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const FIRST_DIGIT = 0x30;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5d;
const FIRST_NONCHARACTER = 0xfffe;
const BYTE_ORDER_MARK = 0xfeff;

const COMMENT = "<!--";
const CDATA = "<![CDATA[";

const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;

/** What goes on in the next piece is looked at again when it is so many times as long: a long text costs no more. */
const GROWN = 1.5;

/** Says that what begins at a place goes on in the next piece. */
const UNFINISHED = -1;

/**
 * Reads XML 1.0 without document types: every rule of well-formedness holds, but what the prefixes of names
 * stand for is left to who is told. It cuts out of the text what is asked for, and nothing else.
 */
class Scanner implements XmlScanner {
  position = 0;
  readonly #events: XmlEvents;
  readonly #attributes = new TagAttributes();
  readonly #open: string[] = [];
  /** The piece that is read, behind what the last one left over. */
  #text = "";
  /** Where that begins in the document. */
  #begin = 0;
  #worthLooking = 0;
  #rootSeen = false;
  /** Where a declaration of XML may stand: 0, or behind a byte order mark. */
  #front = 0;

  constructor(events: XmlEvents) {
    this.#events = events;
  }

  write(piece: string): void {
    this.#text = this.#text === "" ? piece : this.#text + piece;
    const { length } = this.#text;
    if (length < this.#worthLooking) return;
    let done = 0;
    while (done < length) {
      const next = this.#readNext(done);
      if (next === UNFINISHED) break;
      done = next;
    }
    this.#text = done === length ? "" : this.#text.slice(done);
    this.#begin += done;
    this.#worthLooking = GROWN * this.#text.length;
  }

  end(): void {
    this.#worthLooking = 0;
    this.write("");
    if (this.#text !== "" || !this.#rootSeen || this.#open.length > 0) fail("an end before that of the root");
  }

  /** @returns the place behind what begins at a place, here as in what it consists of */
  #readNext(at: number): number {
    const text = this.#text;
    const first = text.charCodeAt(at);
    if (first !== LESS) {
      if (first === BYTE_ORDER_MARK && this.#begin + at === 0) return (this.#front = at + 1);
      return this.#readRun(at);
    }
    if (at + 1 === text.length) return UNFINISHED;
    const code = text.charCodeAt(at + 1);
    if (code === SLASH) return this.#readEndTag(at);
    if (code === BANG || code === QUESTION) return this.#readOther(at);
    const behind = this.#passWhole(at);
    return behind === at ? this.#readTag(at) : behind;
  }

  #passWhole(at: number): number {
    if (!this.#events.whole || this.#open.length === 0) return at;
    this.position = this.#begin + at;
    const behind = this.#events.whole(this.#text, at);
    this.position = this.#begin + behind;
    return behind;
  }

  #readTag(start: number): number {
    const text = this.#text;
    const { length } = text;
    const attributes = this.#attributes;
    let at = nameEnd(text, start + 1);
    if (at === length) return UNFINISHED;
    const name = nameBetween(text, start + 1, at) ?? fail("a tag without a name");
    attributes.begin(text);
    for (;;) {
      const gap = at;
      at = spaceEnd(text, at);
      if (at === length) return UNFINISHED;
      const code = text.charCodeAt(at);
      if (code === GREATER) return this.#opened(name, at + 1, false);
      if (code === SLASH) {
        if (at + 1 === length) return UNFINISHED;
        if (text.charCodeAt(at + 1) !== GREATER) fail("a slash within a tag");
        return this.#opened(name, at + 2, true);
      }
      if (at === gap) fail("no space before an attribute");
      at = readAttribute(text, at, attributes);
      if (at === UNFINISHED) return UNFINISHED;
    }
  }

  #opened(name: string, end: number, isEmpty: boolean): number {
    this.#attributes.finish();
    if (this.#open.length === 0 && this.#rootSeen) fail("a second root");
    this.#rootSeen = true;
    this.position = this.#begin + end;
    if (!isEmpty) this.#open.push(name);
    this.#events.open(name, this.#attributes, isEmpty);
    if (isEmpty) this.#events.close(name);
    return end;
  }

  #readEndTag(start: number): number {
    const text = this.#text;
    const from = start + 2;
    const name = this.#open.at(-1) ?? fail("an end tag of no element");
    const nameStop = from + name.length;
    if (nameStop >= text.length) return UNFINISHED;
    const isItsOwn =
      name.length === 1 ? text.charCodeAt(from) === name.charCodeAt(0) : text.startsWith(name, from);
    if (!isItsOwn) fail("an end tag of another element");
    const at = spaceEnd(text, nameStop);
    if (at === text.length) return UNFINISHED;
    if (text.charCodeAt(at) !== GREATER) fail("an end tag of another element");
    this.position = this.#begin + at + 1;
    this.#open.pop();
    this.#events.close(name);
    return at + 1;
  }

  /** What stands between two tags. */
  #readRun(start: number): number {
    const text = this.#text;
    let isPlain = true;
    let isSpace = true;
    let at = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LESS) break;
      if (code > SPACE) {
        isSpace = false;
        if (code === AMPERSAND) isPlain = false;
        else if (code === GREATER) refuseSectionEnd(text, start, at);
        else if (code >= FIRST_NONCHARACTER) fail("a character that XML does not allow");
      } else if (code === RETURN) isPlain = false;
      else if (code !== SPACE && code !== LINE_FEED && code !== TAB)
        fail("a character that XML does not allow");
    }
    if (this.#open.length === 0) {
      if (!isSpace) fail("text outside of the root");
      // White space is nothing there, whether it goes on or not.
      return at;
    }
    if (at === text.length) return UNFINISHED;
    const written = text.slice(start, at);
    const run = isPlain ? written : withoutReferences(withPlainLineEnds(written));
    this.#events.text?.(run);
    return at;
  }

  /** Comments, CDATA sections and instructions, and the document types that are refused. */
  #readOther(start: number): number {
    const text = this.#text;
    if (text.charCodeAt(start + 1) === QUESTION) return this.#readInstruction(start);
    if (text.startsWith(COMMENT, start)) return readComment(text, start);
    if (text.startsWith(CDATA, start)) return this.#readSection(start);
    const head = text.slice(start, start + CDATA.length);
    if (COMMENT.startsWith(head) || CDATA.startsWith(head)) return UNFINISHED;
    return fail("a document type is not allowed");
  }

  #readSection(start: number): number {
    const text = this.#text;
    if (this.#open.length === 0) fail("text outside of the root");
    const end = text.indexOf("]]>", start);
    if (end === -1) return UNFINISHED;
    const content = text.slice(start + CDATA.length, end);
    refuseForbidden(content);
    this.#events.text?.(withPlainLineEnds(content));
    return end + 3;
  }

  #readInstruction(start: number): number {
    const text = this.#text;
    const end = text.indexOf("?>", start + 2);
    if (end === -1) return UNFINISHED;
    const stop = nameEnd(text, start + 2);
    const target = nameBetween(text, start + 2, stop) ?? fail("an instruction without a target");
    if (stop !== end && spaceEnd(text, stop) === stop) fail("an instruction without a target");
    const instruction = text.slice(start, end + 2);
    refuseForbidden(instruction);
    const isDeclaration = target.toLowerCase() === "xml";
    if (isDeclaration && (this.#begin + start > this.#front || !DECLARATION.test(instruction)))
      fail("a declaration of XML that is none");
    return end + 2;
  }
}

export function createXmlScanner(events: XmlEvents): XmlScanner {
  return new Scanner(events);
}

/** @returns the place behind the attribute, which is added to the others */
function readAttribute(text: string, start: number, attributes: TagAttributes): number {
  const { length } = text;
  const nameStop = nameEnd(text, start);
  let at = spaceEnd(text, nameStop);
  if (at === length) return UNFINISHED;
  if (text.charCodeAt(at) !== EQUALS) fail("an attribute without a value");
  at = spaceEnd(text, at + 1);
  if (at === length) return UNFINISHED;
  const quote = text.charCodeAt(at);
  if (quote !== QUOTE && quote !== APOSTROPHE) fail("a value without quotes");
  const from = ++at;
  let isPlain = true;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) break;
    // What has a meaning of its own comes before the digits and the letters.
    if (code < FIRST_DIGIT) {
      if (code === AMPERSAND || code === TAB || code === LINE_FEED || code === RETURN) isPlain = false;
      else if (code < SPACE) fail("a character that no value holds");
    } else if (code === LESS || code >= FIRST_NONCHARACTER) fail("a character that no value holds");
  }
  if (at === length) return UNFINISHED;
  const name = nameBetween(text, start, nameStop) ?? fail("an attribute without a name");
  attributes.add(name, from, at, isPlain);
  return at + 1;
}

function readComment(text: string, start: number): number {
  const end = text.indexOf("--", start + COMMENT.length);
  if (end === -1 || end + 2 === text.length) return UNFINISHED;
  if (text.charCodeAt(end + 2) !== GREATER) fail("two hyphens within a comment");
  refuseForbidden(text.slice(start, end));
  return end + 3;
}

/** The end of a CDATA section has no place outside of one (XML 1.0, 2.4). */
function refuseSectionEnd(text: string, start: number, at: number): void {
  const isEnd = at - 2 >= start && text.charCodeAt(at - 1) === BRACKET && text.charCodeAt(at - 2) === BRACKET;
  if (isEnd) fail("the end of no CDATA section");
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > SPACE || (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB)) break;
  }
  return at;
}

function fail(reason: string): never {
  throw new XmlError(reason);
}
