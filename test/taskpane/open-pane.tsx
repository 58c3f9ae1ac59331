import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { loadMessages, type Locale, type Messages } from "../../src/messages";
import type { PersonalStore } from "../../src/excel";
import { App } from "../../src/taskpane/app";
import {
  createSteps,
  createStore,
  INITIAL_STATE,
  type PaneSteps,
  type PaneStore,
} from "../../src/taskpane/store";
import type { WorkbookLiteral } from "../../src/workbench/host";
import { openExcel, type OpenExcel } from "../excel/open-excel";
import { settled, type StartOptions } from "../office";

// A loaded machine draws slowly; no state is waited for longer than it takes.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(90_000);

/** Noon of 2 March 2026, wherever the test runs. */
const NOW = new Date(2026, 2, 2, 12).getTime();

export interface OpenPane extends OpenExcel {
  readonly user: UserEvent;
  readonly messages: Messages;
  readonly store: PaneStore;
  readonly steps: PaneSteps;
  /** Clicks 校验本表 and waits for the result. */
  readonly validate: () => Promise<void>;
}

export interface PaneOptions extends Pick<StartOptions, "apiSets"> {
  readonly locale?: Locale;
  /** The sheet is checked again after each change; off, so that a test sees what a change alone does. */
  readonly live?: boolean;
  /** Of the port, in milliseconds. */
  readonly silenceLimit?: number;
  /** In milliseconds since 1970. */
  readonly now?: () => number;
  /** What is kept for the person. */
  readonly personal?: PersonalStore;
}

/** The pane beside a workbook: the genuine office.js and the add-in's own port between them. */
export async function openPane(
  workbook: WorkbookLiteral,
  { locale = "zh-CN", live = false, now = () => NOW, personal, ...options }: PaneOptions = {},
): Promise<OpenPane> {
  const opened = await openExcel(workbook, options);
  const messages = await loadMessages(locale);
  const store = createStore({ ...INITIAL_STATE, live: { on: live, pending: false } });
  const steps = createSteps({
    store,
    port: opened.port,
    now,
    officeLocale: locale,
    ...(personal && { person: personal }),
  });
  render(<App store={store} steps={steps} messages={messages} appearance="light" />);
  await act(async () => {
    await steps.start();
    // The library cleans up behind each batch: its requests must not meet the faults of a test.
    await settled();
  });
  const user = userEvent.setup();
  const validate = async () => {
    await user.click(screen.getByRole("button", { name: messages.t("pane:action.validate") }));
    await idle();
  };
  return { ...opened, user, messages, store, steps, validate };
}

/** What is there to see; the live region says parts of it once more. */
export function shown() {
  return within(screen.getByRole("main"));
}

/** Waits until no step is under way and its result is drawn. */
export async function idle(): Promise<void> {
  await waitFor(() => {
    expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("false");
    expect(screen.queryByText(/正在读取并校验|Reading and checking/)).toBeNull();
  });
}

/** The row of a finding by the address of its cell and its title. */
export function findingRow(name: RegExp): HTMLElement {
  return screen.getByRole("button", { name, expanded: false });
}
