import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createExcelPort, whenReady } from "../excel";
import { loadMessages, localeOf } from "../messages";
import { App } from "./app";
import { followAppearance } from "./appearance";
import { createSteps, createStore } from "./store";

async function start(page: HTMLElement): Promise<void> {
  const { language, supported, theme } = await whenReady();
  const messages = await loadMessages(localeOf(language));
  document.documentElement.lang = messages.locale;
  document.title = messages.t("pane:product.name");

  const store = createStore();
  const steps = createSteps({ store, port: createExcelPort(), now: Date.now });
  const root = createRoot(page);
  followAppearance(theme, (appearance) =>
    root.render(
      <StrictMode>
        <App store={store} steps={steps} messages={messages} appearance={appearance} />
      </StrictMode>,
    ),
  );
  preload();
  // Where Excel lacks what the add-in needs, the first step says what that is: better now than after a click.
  await (supported ? steps.start() : steps.validate());
}

/** Fetches, behind the first screen, what the first click will need. */
function preload(): void {
  void import("./store/check-of");
  void import("./screens/sheet/checked-screen");
}

const page = document.getElementById("root");
if (page) void start(page);
