import { invalidArgument } from "../host-error";
import { isNotImplemented, type MemberAccess, type Reached } from "./member-access";
import type { QueryInfo } from "./messages";
import type { IndexedType } from "./wire-index";

/** What to load: property names in lower case, each with what to load below it. `*` is every scalar. */
interface Selection {
  readonly everything: boolean;
  readonly below: ReadonlyMap<string, Selection>;
}

interface SelectionDraft {
  everything: boolean;
  readonly below: Map<string, SelectionDraft>;
}

/**
 * Answers a `load`: the selected properties of an object under their wire names, the items of a collection
 * as `_Items`.
 *
 * @throws HostError `InvalidArgument` for a property that the type does not have, as Excel does.
 */
export function answerQuery(
  access: MemberAccess,
  target: Reached,
  query: QueryInfo,
): Record<string, unknown> {
  return pick(access, target, selectionOf(query), query);
}

function selectionOf(query: QueryInfo): Selection {
  const root: SelectionDraft = { everything: (query.Select ?? []).length === 0, below: new Map() };
  for (const path of query.Select ?? []) select(root, path);
  for (const path of query.Expand ?? []) select(root, `${path}/*`);
  return root;
}

function select(root: SelectionDraft, path: string): void {
  let level = root;
  for (const name of path.toLowerCase().split(/[/.]/).filter(Boolean)) {
    if (name === "*") {
      level.everything = true;
      return;
    }
    const next = level.below.get(name) ?? { everything: false, below: new Map<string, SelectionDraft>() };
    level.below.set(name, next);
    level = next;
  }
}

/** A property that is named without anything below it stands for all its scalars. */
function orEverything(selection: Selection): Selection {
  return selection.below.size > 0 || selection.everything
    ? selection
    : { everything: true, below: new Map() };
}

function pick(
  access: MemberAccess,
  target: Reached,
  selection: Selection,
  query?: QueryInfo,
): Record<string, unknown> {
  const type = access.typeOf(target);
  const answer: Record<string, unknown> = { ...access.identity(target) };
  if (selection.everything) Object.assign(answer, everyScalar(access, target, type));
  if (type.itemType) return { ...answer, ...pickItems(access, target, type, selection, query) };
  for (const [name, below] of selection.below) pickMember(access, target, type, name, below, answer);
  return answer;
}

/** Of a plain `load()`, the add-in gets what the host has; it asked for nothing by name. */
function everyScalar(access: MemberAccess, target: Reached, type: IndexedType): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const scalar of type.scalars.values()) {
    if (scalar.name.startsWith("_") || !access.isAvailable(scalar)) continue;
    try {
      answer[scalar.wire] = access.read(target, scalar);
    } catch (error) {
      if (!isNotImplemented(error)) throw error;
    }
  }
  return answer;
}

function pickMember(
  access: MemberAccess,
  target: Reached,
  type: IndexedType,
  name: string,
  below: Selection,
  answer: Record<string, unknown>,
): void {
  const scalar = type.scalars.get(name);
  const navigation = type.navigations.get(name);
  if (scalar) answer[scalar.wire] = access.read(target, scalar);
  else if (navigation) {
    const child = access.navigate(target, navigation);
    answer[navigation.wire] = child && pick(access, child, orEverything(below));
  } else throw invalidArgument(type.name, `The property '${name}' does not exist on ${type.name}.`);
}

/** A collection's own scalars, and its items with all else that was selected. */
function pickItems(
  access: MemberAccess,
  target: Reached,
  type: IndexedType,
  selection: Selection,
  query?: QueryInfo,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const ofItems: SelectionDraft = { everything: selection.everything, below: new Map() };
  for (const [name, below] of selection.below) {
    if (name === "items") mergeInto(ofItems, orEverything(below));
    else if (type.scalars.has(name)) pickMember(access, target, type, name, below, answer);
    else ofItems.below.set(name, below as SelectionDraft);
  }
  if (!ofItems.everything && ofItems.below.size === 0) return answer;
  const from = query?.Skip ?? 0;
  const items = access.items(target).slice(from, query?.Top === undefined ? undefined : from + query.Top);
  return { ...answer, _Items: items.map((item) => pick(access, item, ofItems)) };
}

function mergeInto(draft: SelectionDraft, selection: Selection): void {
  if (selection.everything) draft.everything = true;
  for (const [name, below] of selection.below) draft.below.set(name, below as SelectionDraft);
}
