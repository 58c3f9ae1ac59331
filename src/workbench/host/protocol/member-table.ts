import type { Session } from "../session";

/**
 * What the host does for one type of the library. `Model` is what stands behind a proxy of that type.
 *
 * A table holds only what is implemented; the processor answers the rest of the library's members loudly.
 */
export interface MemberTable<Model> {
  readonly getters: Readonly<Record<string, (model: Model, session: Session) => unknown>>;
  readonly setters: Readonly<Record<string, (model: Model, value: unknown, session: Session) => void>>;
  /** Properties that lead to another object; null is a null object. */
  readonly navigations: Readonly<Record<string, (model: Model, session: Session) => object | null>>;
  /**
   * Methods, given their arguments; objects of Excel among these are the models behind them. A method that
   * returns an object gives its model; null is a null object for `…OrNullObject`, and `ItemNotFound` else.
   */
  readonly methods: Readonly<
    Record<string, (model: Model, given: readonly unknown[], session: Session) => unknown>
  >;
  /** The items of a collection. */
  readonly items?: (model: Model, session: Session) => readonly object[];
  /** `getItem` and `getItemOrNullObject`. */
  readonly item?: (model: Model, key: unknown, session: Session) => object | undefined;
  /** What identifies an object to the library in every answer: `Id`, `_Id` or `_ReferenceId`. */
  readonly identity?: (model: Model, session: Session) => Readonly<Record<string, string>>;
}

/** The tables of all types under the library's names. */
export type MemberTables = Readonly<Record<string, MemberTable<never>>>;

/** The part of a table that is written down; what is absent is empty. */
type TableOf<Model, Proxy> = Partial<
  Omit<MemberTable<Model>, "getters" | "setters" | "navigations" | "methods">
> & {
  readonly getters?: Members<Proxy, (model: Model, session: Session) => unknown>;
  readonly setters?: Members<Proxy, (model: Model, value: unknown, session: Session) => void>;
  readonly navigations?: Members<Proxy, (model: Model, session: Session) => object | null>;
  readonly methods?: Members<Proxy, (model: Model, given: readonly unknown[], session: Session) => unknown>;
};

/** Functions under names that the typings of office.js know, or under the library's internal names. */
type Members<Proxy, Implementation> = Readonly<Partial<Record<keyof Proxy | `_${string}`, Implementation>>>;

/**
 * Writes a member table down for the class `Proxy` of office.js, so that the compiler refuses a member
 * which the typings do not know: `membersOf<Excel.Worksheet>()<Sheet>({ … })`.
 */
export function membersOf<Proxy>() {
  return <Model>(table: TableOf<Model, Proxy>): MemberTable<Model> => ({
    ...table,
    getters: defined(table.getters),
    setters: defined(table.setters),
    navigations: defined(table.navigations),
    methods: defined(table.methods),
  });
}

/** A table's functions under string names. */
function defined<Implementation>(
  functions: Members<object, Implementation> | undefined,
): Readonly<Record<string, Implementation>> {
  return { ...(functions as Readonly<Record<string, Implementation>> | undefined) };
}
