import type { ReadLimits } from "../limits";
import { CONTENT_TYPES, RELATIONSHIPS } from "../read/namespaces";

import type { Archive } from "../zip";
import type { ArchiveChanges } from "../zip/rewrite";
import { inUtf8, readPart, type PartText } from "./part-text";
import { scanXml, type ElementPlace } from "./scan-xml";
import { applySplices } from "./splice";
import { appended, escapeAttribute, prefixOf } from "./tags";

/** Collects what changes in a package. Parts are asked for and changed as often as it takes. */
export interface PackageEditor {
  has(part: string): boolean;
  /** The text of a part with all changes so far. */
  text(part: string): string;
  /** Changes a part's text in its own encoding. */
  edit(part: string, text: string): void;
  /** Puts a whole part in, in UTF-8. */
  put(part: string, text: string): void;
  remove(part: string): void;
  /** Adds a relationship of a part, which has relationships already. */
  relate(source: string, type: string, target: string): void;
  /** Takes the relationships of a part to another out. */
  unrelate(source: string, type: string): void;
  /** States what a part is, where its extension does not. */
  declare(part: string, contentType: string): void;
  undeclare(part: string): void;
  changes(): ArchiveChanges;
}

const TYPES = "[Content_Types].xml";

export function createPackageEditor(archive: Archive, limits: ReadLimits): PackageEditor {
  const parts = new Map<string, PartText>();
  const changes = new Map<string, Uint8Array | null>();

  const partText = (part: string): PartText => {
    const known = parts.get(part) ?? readPart(archive, part);
    parts.set(part, known);
    return known;
  };
  const text = (part: string): string => partText(part).text;
  const set = (part: string, changed: PartText): void => {
    parts.set(part, changed);
    changes.set(part, changed.encode(changed.text));
  };
  const edit = (part: string, changed: string): void => {
    const before = partText(part);
    if (changed !== before.text) set(part, { ...before, text: changed });
  };

  function elements(part: string, namespaces: ReadonlySet<string>): readonly ElementPlace[] {
    const found: ElementPlace[] = [];
    scanXml(text(part), part, namespaces, limits, { open: (element) => void found.push(element) });
    return found;
  }

  function append(
    part: string,
    root: ElementPlace | undefined,
    name: string,
    attributes: Readonly<Record<string, string>>,
  ): void {
    if (!root) return;
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
    const element = `<${prefixOf(root.name)}${name}${written.join("")}/>`;
    edit(part, applySplices(text(part), appended(text(part), root, element)));
  }

  /** Strict workbooks name the types of relationships otherwise; the package's own way to its workbook tells. */
  function typePrefix(): string {
    const types = elements("_rels/.rels", RELATIONSHIPS).map(
      ({ attributes }) => attributes.get("Type") ?? "",
    );
    const known = types.find((type) => type.endsWith("/officeDocument")) ?? "";
    return known.slice(0, known.lastIndexOf("/") + 1);
  }

  function takeOut(part: string, gone: readonly ElementPlace[]): void {
    edit(
      part,
      applySplices(
        text(part),
        gone.map(({ start, end }) => ({ start, end, text: "" })),
      ),
    );
  }

  return {
    has: (part) => archive.has(part) && changes.get(part) !== null,
    text,
    edit,
    put: (part, content) => set(part, inUtf8(content)),
    remove: (part) => void changes.set(part, null),
    relate: (from, type, target) => {
      const part = relationshipPartOf(from);
      const [root, ...others] = elements(part, RELATIONSHIPS);
      const ids = new Set(others.map(({ attributes }) => attributes.get("Id")));
      let number = others.length + 1;
      while (ids.has(`rId${number}`)) number++;
      append(part, root, "Relationship", { Id: `rId${number}`, Type: typePrefix() + type, Target: target });
    },
    unrelate: (from, type) => {
      const part = relationshipPartOf(from);
      const isOfType = ({ attributes }: ElementPlace): boolean =>
        attributes.get("Type")?.endsWith(`/${type}`) === true;
      takeOut(part, elements(part, RELATIONSHIPS).filter(isOfType));
    },
    declare: (part, contentType) => {
      const [root, ...others] = elements(TYPES, CONTENT_TYPES);
      const extension = part.slice(part.lastIndexOf(".") + 1);
      const isDefault = others.some(
        ({ local, attributes }) =>
          local === "Default" &&
          attributes.get("Extension")?.toLowerCase() === extension &&
          attributes.get("ContentType") === contentType,
      );
      if (isDefault) return;
      append(TYPES, root, "Override", { PartName: `/${part}`, ContentType: contentType });
    },
    undeclare: (part) => {
      const name = `/${part}`.toLowerCase();
      const isOfPart = ({ attributes }: ElementPlace): boolean =>
        attributes.get("PartName")?.toLowerCase() === name;
      takeOut(TYPES, elements(TYPES, CONTENT_TYPES).filter(isOfPart));
    },
    changes: () => changes,
  };
}

function relationshipPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
