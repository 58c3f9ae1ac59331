import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ribbon } from "../commands";
import { markStylesOf } from "../core";
import { createExcelPort, createPersonalStore, whenReady } from "../excel";
import { loadFirstMessages, localeOf } from "../messages";
import { App } from "./app";
import { followAppearance } from "./appearance";
import type { Pane } from "./ribbon";
import { createSteps, createStore, INITIAL_STATE, readPerson } from "./store";

async function start(page: HTMLElement): Promise<Pane> {
  const { language, supported, theme } = await whenReady();
  const personal = createPersonalStore();
  const person = readPerson(personal);
  const officeLocale = localeOf(language);
  const messages = await loadFirstMessages(person.language ?? officeLocale);

  const store = createStore({ ...INITIAL_STATE, person, live: { on: person.live, pending: false } });
  const port = createExcelPort({ markStyles: () => markStylesOf(store.getState().person.marks) });
  const steps = createSteps({ store, port, now: Date.now, person: personal, officeLocale });
  const root = createRoot(page);
  followAppearance(theme, (appearance) =>
    root.render(
      <StrictMode>
        <App
          store={store}
          steps={steps}
          messages={messages}
          officeLocale={officeLocale}
          appearance={appearance}
        />
      </StrictMode>,
    ),
  );
  preload();
  // Where Excel lacks what the add-in needs, the first step says what that is: better now than after a click.
  await (supported ? steps.start() : steps.validate());
  return { store, steps };
}

/** Fetches, behind the first screen, what the first click will need. */
function preload(): void {
  void import("./store/check-of");
  void import("./screens/sheet/checked-screen");
}

const page = document.getElementById("root");
if (page) {
  const pane = start(page);
  // The ribbon runs on this page too, shown or not: a button changes what the pane shows.
  ribbon.answerWith(async (pressed) => {
    const { runCommand } = await import("./ribbon");
    await runCommand(pressed, await pane);
  });
}
