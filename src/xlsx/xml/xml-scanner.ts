import { TagAttributes, type Attributes } from "./attributes";
import { nameBetween, nameEnd } from "./names";
import { refuseForbidden, withoutReferences, withPlainLineEnds } from "./references";
import { XmlError } from "./xml-error";

/** Is told of what a document consists of, in its order. */
export interface XmlEvents {
  /**
   * @param name As it is written, with its prefix.
   * @param attributes Those of this tag only until the next one.
   * @param isEmpty Whether the tag is its own end, of which is told next.
   */
  open(name: string, attributes: Attributes, isEmpty: boolean): void;
  close(name: string): void;
  /** One run of text; the text of an element may come in several. */
  text?(run: string): void;
}

/** Reads a document that comes in pieces. */
export interface XmlScanner {
  /** UTF-16 units up to the end of the tag that is told of. */
  readonly position: number;
  /** @throws {XmlError} */
  write(piece: string): void;
  /** @throws {XmlError} where the document is not at its end */
  end(): void;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
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
export function createXmlScanner(events: XmlEvents): XmlScanner {
  const attributes = new TagAttributes();
  const open: string[] = [];
  let pending = "";
  /** Where `pending` begins in the document. */
  let begin = 0;
  let position = 0;
  let worthLooking = 0;
  let rootSeen = false;
  /** Where a declaration of XML may stand: 0, or behind a byte order mark. */
  let front = 0;

  /** @returns the place behind the tag */
  const openTag = (text: string, start: number): number => {
    let at = nameEnd(text, start + 1);
    if (at === text.length) return UNFINISHED;
    const name = nameBetween(text, start + 1, at) ?? fail("a tag without a name");
    attributes.begin(text);
    for (;;) {
      const gap = at;
      at = spaceEnd(text, at);
      if (at === text.length) return UNFINISHED;
      const code = text.charCodeAt(at);
      if (code === GREATER) return opened(name, at + 1, false);
      if (code === SLASH) {
        if (at + 1 === text.length) return UNFINISHED;
        if (text.charCodeAt(at + 1) !== GREATER) fail("a slash within a tag");
        return opened(name, at + 2, true);
      }
      if (at === gap) fail("no space before an attribute");
      at = readAttribute(text, at);
      if (at === UNFINISHED) return UNFINISHED;
    }
  };

  const readAttribute = (text: string, start: number): number => {
    let at = nameEnd(text, start);
    const nameStop = at;
    at = spaceEnd(text, at);
    if (at === text.length) return UNFINISHED;
    if (text.charCodeAt(at) !== EQUALS) fail("an attribute without a value");
    at = spaceEnd(text, at + 1);
    if (at === text.length) return UNFINISHED;
    const quote = text.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) fail("a value without quotes");
    const from = ++at;
    let isPlain = true;
    for (; ; at++) {
      if (at === text.length) return UNFINISHED;
      const code = text.charCodeAt(at);
      if (code === quote) break;
      if (code === AMPERSAND || code === TAB || code === LINE_FEED || code === RETURN) isPlain = false;
      else if (code === LESS || code < SPACE || code >= FIRST_NONCHARACTER)
        fail("a character that no value holds");
    }
    attributes.add(
      nameBetween(text, start, nameStop) ?? fail("an attribute without a name"),
      from,
      at,
      isPlain,
    );
    return at + 1;
  };

  const opened = (name: string, end: number, isEmpty: boolean): number => {
    attributes.finish();
    if (open.length === 0 && rootSeen) fail("a second root");
    rootSeen = true;
    position = begin + end;
    if (!isEmpty) open.push(name);
    events.open(name, attributes, isEmpty);
    if (isEmpty) events.close(name);
    return end;
  };

  const closeTag = (text: string, start: number): number => {
    const name = open.at(-1);
    const from = start + 2;
    const nameStop = name === undefined ? from : from + name.length;
    if (nameStop >= text.length) return UNFINISHED;
    if (name === undefined || !text.startsWith(name, from)) fail("an end tag of another element");
    const at = spaceEnd(text, nameStop);
    if (at === text.length) return UNFINISHED;
    if (text.charCodeAt(at) !== GREATER) fail("an end tag of another element");
    position = begin + at + 1;
    open.pop();
    events.close(name);
    return at + 1;
  };

  /** What stands between two tags. */
  const readRun = (text: string, start: number): number => {
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
    if (open.length === 0) {
      if (!isSpace) fail("text outside of the root");
      // White space is nothing there, whether it goes on or not.
      return at;
    }
    if (at === text.length) return UNFINISHED;
    if (events.text || !isPlain) {
      const run = text.slice(start, at);
      const read = isPlain ? run : withoutReferences(withPlainLineEnds(run));
      events.text?.(read);
    }
    return at;
  };

  /** Comments, CDATA sections and instructions, and the document types that are refused. */
  const readOther = (text: string, start: number): number => {
    const isInstruction = text.charCodeAt(start + 1) === QUESTION;
    if (isInstruction) return readInstruction(text, start);
    if (text.startsWith(COMMENT, start)) return readComment(text, start);
    if (text.startsWith(CDATA, start)) return readSection(text, start);
    const head = text.slice(start, start + CDATA.length);
    if (COMMENT.startsWith(head) || CDATA.startsWith(head)) return UNFINISHED;
    return fail("a document type is not allowed");
  };

  const readComment = (text: string, start: number): number => {
    const end = text.indexOf("--", start + COMMENT.length);
    if (end === -1 || end + 2 === text.length) return UNFINISHED;
    if (text.charCodeAt(end + 2) !== GREATER) fail("two hyphens within a comment");
    refuseForbidden(text.slice(start, end));
    return end + 3;
  };

  const readSection = (text: string, start: number): number => {
    if (open.length === 0) fail("text outside of the root");
    const end = text.indexOf("]]>", start);
    if (end === -1) return UNFINISHED;
    const content = text.slice(start + CDATA.length, end);
    refuseForbidden(content);
    events.text?.(withPlainLineEnds(content));
    return end + 3;
  };

  const readInstruction = (text: string, start: number): number => {
    const end = text.indexOf("?>", start + 2);
    if (end === -1) return UNFINISHED;
    const stop = nameEnd(text, start + 2);
    const target = nameBetween(text, start + 2, stop) ?? fail("an instruction without a target");
    if (stop !== end && spaceEnd(text, stop) === stop) fail("an instruction without a target");
    const instruction = text.slice(start, end + 2);
    refuseForbidden(instruction);
    const isDeclaration = target.toLowerCase() === "xml";
    if (isDeclaration && (begin + start > front || !DECLARATION.test(instruction)))
      fail("a declaration of XML that is none");
    return end + 2;
  };

  const readNext = (text: string, at: number): number => {
    const first = text.charCodeAt(at);
    if (first === BYTE_ORDER_MARK && begin + at === 0) return (front = at + 1);
    if (first !== LESS) return readRun(text, at);
    if (at + 1 === text.length) return UNFINISHED;
    const code = text.charCodeAt(at + 1);
    if (code === SLASH) return closeTag(text, at);
    return code === BANG || code === QUESTION ? readOther(text, at) : openTag(text, at);
  };

  const write = (piece: string): void => {
    pending += piece;
    if (pending.length < worthLooking) return;
    const text = pending;
    let done = 0;
    while (done < text.length) {
      const next = readNext(text, done);
      if (next === UNFINISHED) break;
      done = next;
    }
    pending = text.slice(done);
    begin += done;
    worthLooking = GROWN * pending.length;
  };

  return {
    get position() {
      return position;
    },
    write,
    end: () => {
      worthLooking = 0;
      write("");
      if (pending !== "" || !rootSeen || open.length > 0) fail("an end before that of the root");
    },
  };
}

/** The end of a CDATA section has no place outside of one (XML 1.0, 2.4). */
function refuseSectionEnd(text: string, start: number, at: number): void {
  const isEnd = at - 2 >= start && text.charCodeAt(at - 1) === BRACKET && text.charCodeAt(at - 2) === BRACKET;
  if (isEnd) fail("the end of no CDATA section");
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;
}

function fail(reason: string): never {
  throw new XmlError(reason);
}
