import { hasApiSet, type ApiSets } from "./api-sets";
import { apiNotFound, HostError, invalidArgument, itemNotFound, notImplemented } from "../host-error";
import type { MemberTable, MemberTables } from "./member-table";
import type { Session } from "../session";
import type { IndexedType, Named, WireIndex } from "./wire-index";
import type { WireMethod, WireNavigation, WireScalar } from "./wire-meta";

/** An object that a request reaches: its type in the library and the model behind it. */
export interface Reached {
  readonly type: string;
  readonly model: object;
}

/** What a path may lead to; null is a null object. */
export type Target = Reached | null;

/** Told of every member that is used, as `Range.values`. */
export type MemberUse = (member: string) => void;

/** The members of the object model as one request may use them. */
export interface MemberAccess {
  typeOf(target: Reached): IndexedType;
  identity(target: Reached): Readonly<Record<string, string>>;
  read(target: Reached, scalar: Named<WireScalar>): unknown;
  write(target: Reached, wireName: string, value: unknown): void;
  navigate(target: Reached, navigation: Named<WireNavigation>): Target;
  item(target: Reached, key: unknown): Reached;
  items(target: Reached): readonly Reached[];
  /** Runs a method; an object that it returns is reached, anything else is a plain value. */
  call(
    target: Reached,
    wireName: string,
    given: readonly unknown[],
  ): { readonly object: Target } | { readonly value: unknown };
  isAvailable(member: { readonly apiSet?: string }): boolean;
}

export interface MemberSources {
  readonly wire: WireIndex;
  readonly members: MemberTables;
  readonly apiSets: ApiSets;
  readonly session: Session;
  readonly onMemberUse?: MemberUse | undefined;
}

/** Opens the member tables, with the requirement sets enforced: the library itself does not check them. */
export function createMemberAccess({
  wire,
  members,
  apiSets,
  session,
  onMemberUse,
}: MemberSources): MemberAccess {
  const typeNamed = (name: string): IndexedType => {
    const type = wire.get(name);
    if (!type) throw apiNotFound(name);
    return type;
  };
  const tableOf = (target: Reached): MemberTable<object> => {
    const table = members[target.type] as MemberTable<object> | undefined;
    if (!table) throw notImplemented(target.type);
    return table;
  };
  const permit = (location: string, member: { readonly apiSet?: string }): void => {
    onMemberUse?.(location);
    if (!hasApiSet(apiSets, member.apiSet)) {
      throw apiNotFound(location, `needs ${member.apiSet ?? ""}, which this Excel does not have`);
    }
  };
  const required = <T>(implementation: T | undefined, location: string): T => {
    if (implementation === undefined) throw notImplemented(location);
    return implementation;
  };

  const access: MemberAccess = {
    typeOf: (target) => typeNamed(target.type),
    identity: (target) => tableOf(target).identity?.(target.model, session) ?? {},
    isAvailable: (member) => hasApiSet(apiSets, member.apiSet),

    read(target, scalar) {
      const location = `${target.type}.${scalar.name}`;
      permit(location, scalar);
      return required(tableOf(target).getters[scalar.name], location)(target.model, session);
    },

    write(target, wireName, value) {
      const scalar = typeNamed(target.type).scalarsToSet.get(wireName.toLowerCase());
      if (!scalar) throw apiNotFound(`${target.type}.${wireName}`);
      const location = `${target.type}.${scalar.name}`;
      if (!scalar.updatable) throw invalidArgument(location, "The property is read-only.");
      permit(location, scalar);
      required(tableOf(target).setters[scalar.name], `${location} =`)(target.model, value, session);
    },

    navigate(target, navigation) {
      const location = `${target.type}.${navigation.name}`;
      permit(location, navigation);
      const model = required(tableOf(target).navigations[navigation.name], location)(target.model, session);
      return reached(navigation.type, navigation.name, model, location);
    },

    item(target, key) {
      const location = `${target.type}.getItem`;
      const indexer = typeNamed(target.type).indexer;
      if (!indexer) throw apiNotFound(location);
      permit(location, indexer);
      const model = required(tableOf(target).item, location)(target.model, key, session);
      if (!model) throw itemNotFound(location);
      return { type: indexer.type, model };
    },

    items(target) {
      const type = typeNamed(target.type).itemType;
      if (!type) throw apiNotFound(`${target.type}.items`);
      const items = required(tableOf(target).items, `${target.type}.items`)(target.model, session);
      return items.map((model) => ({ type, model }));
    },

    call(target, wireName, given) {
      const type = typeNamed(target.type);
      const method = type.methods.get(wireName);
      if (!method) throw apiNotFound(`${target.type}.${wireName}`);
      const location = `${target.type}.${method.name}`;
      permit(location, method);
      const result = perform(target, type, method, given);
      if (!method.type) return { value: result ?? null };
      const model = typeof result === "object" ? result : null;
      return { object: reached(method.type, method.name, model, location) };
    },
  };

  /** Runs a method: of the table, or one of those that every collection and every event has. */
  function perform(
    target: Reached,
    type: IndexedType,
    method: Named<WireMethod>,
    given: readonly unknown[],
  ): unknown {
    const table = tableOf(target);
    const own = table.methods[method.name];
    if (own) return own(target.model, given, session);
    const events = type.eventSwitches.get(method.name);
    if (events) {
      const { Id } = access.identity(target);
      session.subscriptions.switch(
        `${target.type}.${events.event.name}`,
        events.event.eventType,
        Id,
        events.on,
      );
      return undefined;
    }
    if (method.name === "_KeepReference") return void session.references.keep(target);
    if (method.name === "getItemOrNullObject" && table.item)
      return table.item(target.model, given[0], session);
    if (method.name === "getCount" && table.items) return table.items(target.model, session).length;
    if (method.name === "getItemAt" && table.items)
      return table.items(target.model, session)[Number(given[0])];
    throw notImplemented(`${target.type}.${method.name}`);
  }

  return access;
}

/** Null objects exist only where a member's name promises them. */
function reached(type: string, member: string, model: object | null, location: string): Target {
  if (model) return { type, model };
  if (member.includes("OrNullObject")) return null;
  throw itemNotFound(location);
}

/** Tells a missing implementation from a refusal by Excel. */
export function isNotImplemented(error: unknown): boolean {
  return error instanceof HostError && error.code === "NotImplemented";
}
