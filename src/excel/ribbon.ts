/**
 * Binds a ribbon button's function. Excel is told that it has ended however it ended, or it would keep
 * the button busy for minutes.
 *
 * @param id The manifest's `FunctionName`.
 */
export function onRibbonButton(id: string, press: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void press().finally(() => event.completed());
  });
}

/** Milliseconds after which an Excel that does not say whether it shows the pane is not waited for. */
const SHOWING_LIMIT = 5_000;

/**
 * Shows the pane, which stays the page that it is. Resolves to whether Excel did: it can only where ribbon and
 * pane share one page.
 */
export async function showPane(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), SHOWING_LIMIT);
  });
  const shown = Office.addin.showAsTaskpane().then(
    () => true,
    () => false,
  );
  return Promise.race([shown, silence]).finally(() => clearTimeout(timer));
}

/**
 * Opens a page of the add-in in a small window beside the workbook, which stays usable. Resolves to
 * whether it is open: Excel allows one such window at a time.
 */
export function openWindow(address: string): Promise<boolean> {
  const size = { height: 24, width: 28, displayInIframe: true };
  return new Promise((resolve) =>
    Office.context.ui.displayDialogAsync(address, size, ({ status }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded),
    ),
  );
}
