import { undressed } from "./text-style";

/** Marks that stand on the character before them, joiners and other signs without a width. */
const NO_WIDTH = /^[\p{Mark}\p{Cf}]$/u;

/** Characters of East Asian scripts, their punctuation, full-width forms and emoji: Unicode's Wide and Fullwidth. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uac00-\ud7a3\u3000-\u303e\u3200-\u33ff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]$/u;

/** How many columns of a terminal a text takes: Chinese characters take two, colours none. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of undressed(text)) width += characterWidth(character);
  return width;
}

/** A text with blanks behind it up to a width in columns. */
export function padToWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}

/** The end of a text, with an ellipsis for what is left out in front: of a path the name says most. */
export function endWithin(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let end = "";
  let used = 1;
  for (const character of Array.from(text).reverse()) {
    used += characterWidth(character);
    if (used > width) break;
    end = character + end;
  }
  return width < 1 ? "" : `…${end}`;
}

/** Words of other scripts stay whole; between Chinese characters a line may end. */
const PIECES =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]+/gu;

/** What no line may begin with (标点避头). */
const NEVER_FIRST = /^[，。、；：？！）》」』】〉”’…,.;:?!)\]}%‰]/u;

/** Breaks a text into lines of at most a width in columns; a longer word stands alone on its line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(PIECES)) {
    const fits = textWidth(line) + textWidth(piece) <= width;
    if (fits || line === "" || NEVER_FIRST.test(piece)) {
      line += line === "" ? piece.trimStart() : piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

function characterWidth(character: string): 0 | 1 | 2 {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
