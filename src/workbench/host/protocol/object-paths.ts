import { apiNotFound, HostError } from "../host-error";
import type { MemberAccess, Reached, Target } from "./member-access";
import { PathType, type ArgumentInfo, type ObjectPath } from "./messages";

/** Follows the object paths of one request. */
export interface ObjectPaths {
  /** What a path leads to; the method of a path runs once per request. */
  resolve(pathId: number): Target;
  /** The arguments of an action, objects of Excel among them resolved to their models. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[];
}

export interface PathRoots {
  readonly workbook: Reached;
  /** Services beside the workbook, by name. */
  service(name: string): Reached | undefined;
  /** An object that the add-in tracks. */
  reference(id: string): Reached | undefined;
}

export function createObjectPaths(
  paths: Readonly<Record<string, ObjectPath>>,
  roots: PathRoots,
  access: MemberAccess,
): ObjectPaths {
  const known = new Map<number, Target>();

  function resolve(pathId: number): Target {
    const before = known.get(pathId);
    if (before !== undefined) return before;
    const path = paths[String(pathId)];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${pathId}.`, 400);
    const target = follow(path);
    known.set(pathId, target);
    return target;
  }

  function follow(path: ObjectPath): Target {
    switch (path.ObjectPathType) {
      case PathType.global:
        return roots.workbook;
      case PathType.nullObject:
        return null;
      case PathType.reference:
        return present(
          roots.reference(path.Name),
          "InvalidReference",
          "This reference is not valid for the current operation.",
        );
      case PathType.service:
        return present(roots.service(path.Name), "ApiNotFound", `The service ${path.Name} is not known.`);
      default:
        return followFrom(resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  function followFrom(parent: Target, path: ObjectPath): Target {
    // What hangs on a null object is a null object too.
    if (!parent) return null;
    if (path.ObjectPathType === PathType.indexer)
      return access.item(parent, argumentsOf(path.ArgumentInfo)[0]);
    if (path.ObjectPathType === PathType.property) {
      const navigation = access.typeOf(parent).navigations.get(path.Name.toLowerCase());
      if (!navigation) throw apiNotFound(`${parent.type}.${path.Name}`);
      return access.navigate(parent, navigation);
    }
    const result = access.call(parent, path.Name, argumentsOf(path.ArgumentInfo));
    if (!("object" in result)) throw apiNotFound(`${parent.type}.${path.Name}`, "returns no object");
    return result.object;
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return referenced(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  /** Puts models in the place of path ids, which stand in an array of the same shape. */
  function referenced(given: readonly unknown[], pathIds: readonly unknown[]): readonly unknown[] {
    return given.map((value, index) => {
      const pathId = pathIds[index];
      if (Array.isArray(pathId) && Array.isArray(value)) return referenced(value, pathId);
      return typeof pathId === "number" && pathId !== 0 ? modelAt(pathId) : unwrapped(value);
    });
  }

  /** Inside of plain objects, objects of Excel come as `{ _ObjectPathId }`. */
  function unwrapped(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(unwrapped);
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return modelAt(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrapped(inner)]));
  }

  const modelAt = (pathId: number) => resolve(pathId)?.model ?? null;

  return { resolve, argumentsOf };
}

function present(target: Reached | undefined, code: string, message: string): Reached {
  if (!target) throw new HostError(code, message, code === "ApiNotFound" ? 404 : 400);
  return target;
}
