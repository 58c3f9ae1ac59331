import { columnLetters, formatCell, type Addend, type Finding } from "../core";
import type { Messages } from "./messages";

/** A finding in words. */
export interface FindingText {
  /** The rule's short name. */
  readonly title: string;
  /** What is wrong. */
  readonly what: string;
  /** Why that is a rule. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
  /** A wrong sum with its addends and their places; null where the finding is about no sum. */
  readonly sum: string | null;
}

/** The message of a rule that could not run stands with those of the engine. */
const ENGINE_MESSAGE = "rule-failed";

/** Says a finding in the language of `messages`. */
export function findingText(messages: Messages, finding: Finding): FindingText {
  const { rule, messageId, data, addends } = finding;
  const owner = messageId === ENGINE_MESSAGE ? "engine" : rule;
  const text = (key: string): string => messages.find(`rules:${owner}.${key}`, data) ?? "";
  return {
    title: text("name"),
    what: text(`what.${messageId}`),
    why: text(`why.${messageId}`) || text("why"),
    todo: text(`todo.${messageId}`) || text("todo"),
    sum: addends.length > 0 ? sumText(addends, finding) : null,
  };
}

/** More places than this are folded: runs down a column are named by their ends. */
const MOST_PLACES = 8;

/**
 * A sum with every addend: `H5 9.9 + H13 3 + H14 3 = 15.9`. In long ones the places of a column are named
 * by their ends: `H5 9.9 + H13:H35 (3 + 3 + 2) = 93.9`.
 */
function sumText(addends: readonly Addend[], { expected, found, data }: Finding): string {
  const terms =
    addends.length <= MOST_PLACES
      ? addends.map(({ cell, value }) => `${formatCell(cell)} ${signed(value)}`)
      : runsOf(addends).map(termOf);
  const total = data.sum ?? expected ?? found ?? "";
  return `${terms.join(" + ")} = ${total}`;
}

function runsOf(addends: readonly Addend[]): Addend[][] {
  const runs: Addend[][] = [];
  for (const addend of addends) {
    const run = runs.at(-1);
    if (run?.[0]?.cell.column === addend.cell.column) run.push(addend);
    else runs.push([addend]);
  }
  return runs;
}

function termOf(run: readonly Addend[]): string {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return "";
  if (run.length === 1) return `${formatCell(first.cell)} ${signed(first.value)}`;
  const letters = columnLetters(first.cell.column);
  const place = `${letters}${first.cell.row + 1}:${letters}${last.cell.row + 1}`;
  return `${place} (${run.map(({ value }) => signed(value)).join(" + ")})`;
}

function signed(value: string): string {
  return value.startsWith("-") ? `(${value})` : value;
}
