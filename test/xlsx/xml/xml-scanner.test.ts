import fc from "fast-check";
import { SaxesParser } from "saxes";
import { createXmlScanner, XmlError } from "../../../src/xlsx/xml";
import { withinPatience } from "../../within-patience";

/** What a document consists of, one line each; runs of text that follow each other are one. */
type Told = readonly string[];

function createTranscript() {
  const told: string[] = [];
  return {
    told,
    open: (name: string, attributes: readonly (readonly [string, string | undefined])[]) =>
      void told.push(`<${name} ${JSON.stringify(attributes)}`),
    close: (name: string) => void told.push(`>${name}`),
    text: (run: string) => {
      if (run === "") return;
      const last = told.at(-1);
      if (last?.startsWith("=")) told[told.length - 1] = last + run;
      else told.push(`=${run}`);
    },
  };
}

/** Null for what is refused. */
function told(pieces: readonly string[]): Told | null {
  const transcript = createTranscript();
  const scanner = createXmlScanner({
    open: (name, attributes) =>
      transcript.open(
        name,
        attributes.names().map((attribute) => [attribute, attributes.get(attribute)]),
      ),
    close: transcript.close,
    text: transcript.text,
  });
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
  return transcript.told;
}

/** A second opinion: a parser that others rely on. */
function toldBySaxes(xml: string): Told | null {
  const transcript = createTranscript();
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a document type");
  });
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    transcript.open(name, Object.entries(attributes));
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    transcript.close(name);
  });
  // White space outside of the root is no content.
  const text = (run: string): void => (depth > 0 ? transcript.text(run) : undefined);
  parser.on("text", text);
  parser.on("cdata", text);
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return transcript.told;
}

/** What documents are made of, whole or broken. */
const FRAGMENTS = [
  ...[
    "<a>",
    "</a>",
    "<a x='1' y=\"2\">",
    "<b/>",
    "<p:b p:c='&lt;'/>",
    "</b>",
    "<a x = '1'\n/>",
    "<c r='A1' t='s'>",
    "</c>",
  ],
  ...[
    "text",
    "中文",
    " ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "&amp;",
    "&#10;",
    "&#x4e2d;",
    "&#0;",
    "&#xD800;",
    "&x;",
    "&",
    "&;",
  ],
  ...[
    "]]>",
    "]]",
    "]",
    ">",
    "<",
    "/",
    "=",
    "'",
    '"',
    "!",
    "?",
    "-",
    "--",
    "<!",
    "<!--",
    "-->",
    "<!-- c -->",
    "<!-- - -->",
  ],
  ...[
    "<![CDATA[",
    "<![CDATA[ <x> ]]>",
    "]]]]>",
    "<?p i?>",
    "<?p?>",
    "<?xml version='1.0'?>",
    "<?xml?>",
    "<?XML ?>",
    "?>",
  ],
  ...[
    "<!DOCTYPE a>",
    "\u0000",
    "\u001f",
    "\ufffe",
    "\ufeff",
    "\u{20000}",
    "<名>",
    "</名>",
    "<·>",
    "<1>",
    "<a x>",
    "<a x=1>",
  ],
  ...[
    "<a x='<'>",
    "<a x='\r\n\t&#9;'>",
    "<a x='1'y='2'>",
    "<a x='1' x='1'>",
    "< a>",
    "</ a>",
    "</a >",
    "<:a/>",
    "<a:b:c/>",
  ],
];

const broken = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 8 }).map((parts) => parts.join(""));

/** Mostly well-formed. */
const wellFormed = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom("a", "row", "c", "p:b", "名"),
      fc.constantFrom("", " x='1'", " r='A1'\ts=\"中&amp;\" "),
      tie("content"),
    )
    .map(([name, attributes, content]) =>
      content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name} >`,
    ),
  content: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom("1", "一\r\n", "&gt;", "<!-- < -->", "<![CDATA[&<]]]]>", "<?p ??>", "]] >", " "),
        tie("element"),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join("")),
})).element;

describe("a document of XML", () => {
  it("is told as another parser tells it, or refused by both", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          broken,
          wellFormed,
          broken.map((inside) => `<a>${inside}</a>`),
        ),
        (xml) => {
          expect({ xml, told: told([xml]) }).toEqual({ xml, told: toldBySaxes(xml) });
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it("is told alike in whatever pieces it comes", () => {
    const cut = fc.tuple(
      fc.oneof(
        wellFormed,
        broken.map((inside) => `<a>${inside}</a>`),
      ),
      fc.array(fc.nat(60), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(cut, ([xml, cuts]) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), xml.length];
        const pieces = places.map((place, index) => xml.slice(place, places[index + 1] ?? xml.length));
        expect({ xml, told: told(pieces) }).toEqual({ xml, told: told([xml]) });
      }),
      { numRuns: 1_000 },
    );
  });

  it("is told of well-formed documents, which the others would prove nothing about", () => {
    expect(told(['<?xml version="1.0"?>\n<a x="1&#10;2\n3"><![CDATA[<]]>&amp;\r\n<!-- c --></a>\n'])).toEqual(
      ['<a [["x","1\\n2 3"]]', "=<&\n", ">a"],
    );
  });

  it("keeps what it tells of a tag with many attributes apart", () => {
    const many = Array.from({ length: 40 }, (_, index) => `x${index}="${index}"`);
    expect(told([`<a ${many.join(" ")}/>`])).toHaveLength(2);
    expect(told([`<a ${many.join(" ")} x7=""/>`])).toBeNull();
  });

  it("takes no longer for a text that comes in many pieces than for its length", () => {
    const pieces = ["<a>", ...Array.from({ length: 20_000 }, () => "0123456789".repeat(10)), "</a>"];
    expect(withinPatience(() => told(pieces))).toHaveLength(3);
  });
});
