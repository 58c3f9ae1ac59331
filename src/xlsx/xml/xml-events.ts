import type { Attributes } from "./attributes";

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
  /**
   * May read the elements that begin at a tag by itself: whole ones, as many as it likes, of which is told no
   * more. That they are well-formed is then its business; the scanner stands before the tag.
   *
   * @returns the place in the text behind them; `at` where it reads none
   */
  whole?(text: string, at: number): number;
}

/** Reads a document that comes in pieces. */
export interface XmlScanner {
  /** UTF-16 units up to the end of the tag that is told of, or to where elements may be read whole. */
  readonly position: number;
  /** @throws {XmlError} */
  write(piece: string): void;
  /** @throws {XmlError} where the document is not at its end */
  end(): void;
}
