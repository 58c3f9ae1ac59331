import type { ReadLimits } from "../limits";
import { tooLarge } from "../too-large";
import type { Archive } from "../zip";
import { RELATIONSHIP_IDS, RELATIONSHIPS } from "./namespaces";
import type { Attributes, NamespaceOf } from "../xml";
import { createKnownParts } from "./known-parts";
import { createXmlReader, type PartReader } from "./xml";

/** A relationship of a part to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: transitional and strict differ only before it. */
  readonly type: string;
  /** The name of the other part, without a leading slash. */
  readonly target: string;
}

/**
 * The relationships of a part to other parts (links to the outside are left out); none where it has no
 * relationship part.
 *
 * @param part The part's name, or `""` for the package itself.
 */
export function readRelationships(archive: Archive, part: string, limits: ReadLimits): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const relationshipPart = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!archive.has(relationshipPart)) return [];
  const written = KNOWN.read(archive, relationshipPart, limits, () => createReader(relationshipPart, limits));
  refuseMany(relationshipPart, written.length, limits);
  return written.map(({ target, ...relationship }) => ({
    ...relationship,
    target: resolveTarget(archive, part.slice(0, slash), target),
  }));
}

/** The relationships as they are written: whither a target leads is for the file to say. */
const KNOWN = createKnownParts<readonly Relationship[]>();

function createReader(part: string, limits: ReadLimits): PartReader<readonly Relationship[]> {
  const written: Relationship[] = [];
  const reader = createXmlReader(part, RELATIONSHIPS, limits, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const type = attributes.get("Type") ?? "";
      written.push({
        id: attributes.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: attributes.get("Target") ?? "",
      });
      refuseMany(part, written.length, limits);
    },
  });
  return {
    write: (piece) => reader.write(piece),
    end: () => {
      reader.end();
      return written;
    },
  };
}

function refuseMany(part: string, count: number, { entries }: ReadLimits): void {
  if (count <= entries) return;
  throw tooLarge(`${part}: more relationships than entries`, {
    limit: "entries",
    allowed: entries,
    found: null,
  });
}

/** The value of the `r:id` of an element, whatever the prefix. */
export function relationshipId(attributes: Attributes, namespaceOf: NamespaceOf): string | undefined {
  const name = attributes.names().find((qualified) => {
    const [prefix = "", local] = qualified.split(":");
    return local === "id" && RELATIONSHIP_IDS.has(namespaceOf(prefix) ?? "");
  });
  return name === undefined ? undefined : attributes.get(name);
}

/**
 * Resolves a target against the folder of its part; one that climbs out of the package stays at its root.
 * Some producers name the entry as the target is written, some as its escapes (`%20`) are meant.
 */
function resolveTarget(archive: Archive, folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  const written = steps.join("/");
  return archive.has(written) ? written : unescaped(written);
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
