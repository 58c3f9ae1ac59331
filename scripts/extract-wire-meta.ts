/**
 * Reads the wire metadata of Excel's object model out of the genuine library and its typings and writes
 * it to `.cache/wire-meta.json`: `npx tsx scripts/extract-wire-meta.ts`.
 *
 * The library is generated code: each class is a function that defines getters and methods on a prototype,
 * and each of those calls one of a handful of factories (`_createPropertyObject`, `_invokeMethod` …) with
 * the wire name as a literal. So the syntax tree tells everything, and nothing has to be executed. The
 * requirement set of a member comes from the typings: the library itself checks it in a few places only.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";
import type { WireMeta, WireType } from "../src/workbench/host/protocol/wire-meta";
import { LIBRARY_FILE, TYPINGS_FILE, WIRE_META_FILE, wireMetaSource } from "./wire-meta-file";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = { -readonly [K in keyof WireType]: Writable<WireType[K]> };

/** The requirement set of each member of each class, as the typings document it; "" is the class itself. */
type ApiSets = ReadonlyMap<string, ReadonlyMap<string, string>>;

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
}

/** The first node below `root`, in source order, for which `match` gives something. */
function firstBelow<T>(root: ts.Node, match: (node: ts.Node) => T | undefined): T | undefined {
  return ts.forEachChild(root, (child) => match(child) ?? firstBelow(child, match));
}

/** The arguments of the first call of `callee` below `root`. */
function argumentsOf(root: ts.Node, callee: string): readonly ts.Expression[] | undefined {
  return firstBelow(root, (node) =>
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === callee
      ? node.arguments
      : undefined,
  );
}

const literal = (node: ts.Node | undefined) => (node && ts.isStringLiteral(node) ? node.text : undefined);
/** `Excel.Range` → `Range`. */
const typeName = (node: ts.Node | undefined) =>
  node && ts.isPropertyAccessExpression(node) ? node.name.text : undefined;

// --- the typings -------------------------------------------------------------------------------------

const API_SET = /\[Api set: ?(\w+) ([\d.]+)/;

function readApiSets(typings: ts.SourceFile): ApiSets {
  const classes = new Map<string, Map<string, string>>();
  const documented = (node: ts.Node) => {
    const match = API_SET.exec(node.getFullText(typings).slice(0, node.getLeadingTriviaWidth(typings)));
    return match ? `${match[1] ?? ""} ${match[2] ?? ""}` : undefined;
  };
  for (const statement of typings.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || !declaration.name) continue;
      const sets = new Map<string, string>();
      const own = documented(declaration);
      if (own) sets.set("", own);
      for (const member of declaration.members) {
        const set = documented(member);
        if (set && member.name && ts.isIdentifier(member.name) && !sets.has(member.name.text)) {
          sets.set(member.name.text, set);
        }
      }
      classes.set(declaration.name.text, sets);
    }
  }
  return classes;
}

// --- the library -------------------------------------------------------------------------------------

/** The classes that the library exports as `Excel.Name`, each with the body of its function. */
function excelClasses(library: ts.SourceFile): Map<string, ts.Block> {
  const bodies = new Map<string, ts.Block>();
  const exported = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const body = classBody(node.initializer);
      if (body) {
        bodies.set(node.name.text, body);
        return;
      }
    }
    if (ts.isExpressionStatement(node)) {
      const assigned = assignment(node);
      if (assigned?.target === "Excel") exported.add(assigned.member);
    }
    ts.forEachChild(node, visit);
  };
  visit(library);
  return new Map([...bodies].filter(([name]) => exported.has(name)));
}

/** The body of `(function (_super) { … }(OfficeExtension.ClientObject))`. */
function classBody(initializer: ts.Expression | undefined): ts.Block | undefined {
  if (!initializer || !ts.isParenthesizedExpression(initializer)) return undefined;
  const call = initializer.expression;
  if (!ts.isCallExpression(call) || !ts.isFunctionExpression(call.expression)) return undefined;
  return typeName(call.arguments[0]) === "ClientObject" ? call.expression.body : undefined;
}

/** `Excel.Range = …` and `Range.prototype.getCell = …`, taken apart. */
function assignment(
  statement: ts.ExpressionStatement,
): { target: string; member: string; value: ts.Expression } | undefined {
  const { expression } = statement;
  if (!ts.isBinaryExpression(expression) || !ts.isPropertyAccessExpression(expression.left)) return undefined;
  return {
    target: expression.left.expression.getText(),
    member: expression.left.name.text,
    value: expression.right,
  };
}

/** `Object.defineProperty(Range.prototype, "values", { get: function () { … } })`, taken apart. */
function definedProperty(statement: ts.ExpressionStatement): { member: string; body: ts.Node } | undefined {
  const { expression } = statement;
  if (!ts.isCallExpression(expression) || typeName(expression.expression) !== "defineProperty")
    return undefined;
  const member = literal(expression.arguments[1]);
  const body = expression.arguments[2];
  return member && body ? { member, body } : undefined;
}

/**
 * The wire names that setters written by hand use, by class and member: of `Worksheet_ShowGridlines_Set` the
 * name in `_invokeSetProperty(thisObj, "Gridlines", …)` as that of `Worksheet.ShowGridlines`.
 */
function handWrittenSetters(library: ts.SourceFile): ReadonlyMap<string, string> {
  const wireNames = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    const [, type, member] = /^([A-Za-z]+)_([A-Za-z0-9]+)_Set$/.exec(functionName(node) ?? "") ?? [];
    const wire = type && member && literal(argumentsOf(node, "_invokeSetProperty")?.[1]);
    if (wire) wireNames.set(`${type}.${member}`, wire);
    else ts.forEachChild(node, visit);
  };
  visit(library);
  return wireNames;
}

const functionName = (node: ts.Node) =>
  ts.isFunctionDeclaration(node) && node.name ? node.name.text : undefined;

/** The array that a getter such as `_scalarPropertyNames` returns. */
function returnedArray(body: ts.Node): readonly ts.Expression[] {
  return firstBelow(body, (node) => (ts.isArrayLiteralExpression(node) ? node.elements : undefined)) ?? [];
}

function readClass(
  name: string,
  body: ts.Block,
  apiSets: ApiSets,
  setters: ReadonlyMap<string, string>,
): WireType {
  const type: Draft = { scalars: {}, navigations: {}, methods: {}, events: {} };
  const documented = apiSets.get(name);
  const apiSetOf = (member: string, node: ts.Node) => {
    const set =
      documented?.get(member) ?? ownCheck(node) ?? (member.startsWith("_") ? undefined : documented?.get(""));
    return set ? { apiSet: set } : {};
  };
  const arrays = new Map<string, readonly ts.Expression[]>();

  for (const statement of body.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const property = definedProperty(statement);
    if (property) {
      if (property.member.startsWith("_scalarProperty"))
        arrays.set(property.member, returnedArray(property.body));
      readProperty(type, property.member, property.body, apiSetOf(property.member, property.body));
      continue;
    }
    const method = assignment(statement);
    if (method?.target === `${name}.prototype`) {
      readMethod(type, method.member, method.value, apiSetOf(method.member, method.value));
    }
  }

  const wireNames = arrays.get("_scalarPropertyOriginalNames") ?? [];
  const updatable = arrays.get("_scalarPropertyUpdateable") ?? [];
  (arrays.get("_scalarPropertyNames") ?? []).forEach((element, index) => {
    const member = literal(element);
    if (!member) return;
    const wire = literal(wireNames[index]) ?? member;
    const wireWhenSet = setters.get(`${name}.${wire}`) ?? wire;
    type.scalars[member] = {
      wire,
      ...(wireWhenSet !== wire && { wireWhenSet }),
      updatable: updatable[index]?.kind === ts.SyntaxKind.TrueKeyword,
      ...apiSetOf(member, element),
    };
  });
  return type;
}

/** The requirement set that the library itself checks in a member's body. */
function ownCheck(body: ts.Node): string | undefined {
  const [, set, version] = argumentsOf(body, "_throwIfApiNotSupported") ?? [];
  const number = literal(version);
  return number && `${literal(set) ?? "ExcelApi"} ${number}`;
}

interface ApiSet {
  readonly apiSet?: string;
}

function readProperty(type: Draft, member: string, body: ts.Node, apiSet: ApiSet): void {
  const [target, , wire] = argumentsOf(body, "_createPropertyObject") ?? [];
  const targetType = typeName(target);
  const wireName = literal(wire);
  if (targetType && wireName) type.navigations[member] = { wire: wireName, type: targetType, ...apiSet };

  const handlers = firstBelow(body, (node) =>
    ts.isNewExpression(node) && /^(Generic)?EventHandlers$/.test(typeName(node.expression) ?? "")
      ? node.arguments?.[3]
      : undefined,
  );
  if (handlers && ts.isObjectLiteralExpression(handlers)) {
    type.events[member] = { ...readEvent(handlers), ...apiSet };
  }
}

function readEvent(options: ts.ObjectLiteralExpression) {
  const event: { eventType?: number; register?: string; unregister?: string } = {};
  for (const option of options.properties) {
    if (!ts.isPropertyAssignment(option)) continue;
    const key = option.name.getText();
    if (key === "eventType" && ts.isNumericLiteral(option.initializer))
      event.eventType = Number(option.initializer.text);
    const called = firstBelow(option.initializer, (node) =>
      ts.isCallExpression(node) ? typeName(node.expression) : undefined,
    );
    if (key === "registerFunc" && called?.startsWith("_Register")) event.register = called;
    if (key === "unregisterFunc" && called?.startsWith("_Unregister")) event.unregister = called;
  }
  return event;
}

function readMethod(type: Draft, member: string, body: ts.Node, apiSet: ApiSet): void {
  const [itemType] = argumentsOf(body, "_createChildItemObject") ?? [];
  const item = typeName(itemType);
  if (item) type.itemType = item;
  if (member.startsWith("_handle")) return;

  const [indexed] = argumentsOf(body, "_createIndexerObject") ?? [];
  const indexedType = typeName(indexed);
  if (indexedType) {
    type.indexer = { wire: "", type: indexedType, ...apiSet };
    return;
  }
  const [target, , wire] = argumentsOf(body, "_createMethodObject") ?? [];
  const targetType = typeName(target);
  const wireName = literal(wire);
  if (targetType && wireName) {
    type.methods[member] = { wire: wireName, type: targetType, ...apiSet };
    return;
  }
  const invoked = literal(argumentsOf(body, "_invokeMethod")?.[1]);
  if (invoked) type.methods[member] = { wire: invoked, ...apiSet };
}

// --- the file ----------------------------------------------------------------------------------------

const apiSets = readApiSets(parse(TYPINGS_FILE));
const library = parse(LIBRARY_FILE);
const setters = handWrittenSetters(library);
const types: Record<string, WireType> = {};
for (const [name, body] of excelClasses(library)) types[name] = readClass(name, body, apiSets, setters);
const meta: WireMeta = { source: wireMetaSource(), types };

// Several test workers may write at once: a rename is atomic, a half-written file would be read.
const unfinished = `${WIRE_META_FILE}.${String(process.pid)}`;
mkdirSync(dirname(WIRE_META_FILE), { recursive: true });
writeFileSync(unfinished, JSON.stringify(meta));
renameSync(unfinished, WIRE_META_FILE);
