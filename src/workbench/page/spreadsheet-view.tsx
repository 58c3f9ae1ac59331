import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Spreadsheet } from "../spreadsheet";
import { useMessages } from "./messages-context";
import type { OpenDocument } from "./open-document";
import type { Preferences } from "./preferences";
import { exposeToTests } from "./test-handle";

const useStyles = makeStyles({
  grid: { position: "absolute", inset: 0 },
  cover: {
    position: "absolute",
    inset: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface SpreadsheetViewProps {
  readonly document: OpenDocument | null;
  /** The name of what is being opened. */
  readonly opening: string | null;
  readonly preferences: Preferences;
  /** The user tried what the spreadsheet here does not do. */
  readonly onRefused: () => void;
}

/** The spreadsheet; its code is large and comes after the page. */
export function SpreadsheetView({ document, opening, preferences, onRefused }: SpreadsheetViewProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const container = useRef<HTMLDivElement>(null);
  const [spreadsheet, setSpreadsheet] = useState<Spreadsheet | null>(null);
  const { locale, appearance } = preferences;
  const first = useRef({ locale, onRefused });

  useEffect(() => {
    const place = container.current;
    if (!place) return;
    let wanted = true;
    let started: Spreadsheet | undefined;
    void startSpreadsheet(place, first.current).then((created) => {
      if (!wanted) {
        created.dispose();
        return;
      }
      started = created;
      setSpreadsheet(created);
    });
    return () => {
      wanted = false;
      started?.dispose();
    };
  }, []);

  useEffect(() => {
    if (!spreadsheet || !document) return;
    spreadsheet.show(document.workbook);
    exposeToTests({ api: spreadsheet.api, workbook: document.workbook });
  }, [spreadsheet, document]);
  useEffect(() => void spreadsheet?.setLocale(locale), [spreadsheet, locale]);
  useEffect(() => spreadsheet?.setDark(appearance === "dark"), [spreadsheet, appearance]);

  const busy =
    opening === null ? t("workbench:sheet.starting") : t("workbench:open.opening", { name: opening });
  return (
    <>
      <div ref={container} className={styles.grid} role="region" aria-label={t("workbench:sheet.label")} />
      {(!spreadsheet || !document || opening !== null) && (
        <div className={styles.cover}>
          <Spinner label={busy} labelPosition="below" />
        </div>
      )}
    </>
  );
}

async function startSpreadsheet(
  place: HTMLElement,
  { locale, onRefused }: { readonly locale: Preferences["locale"]; readonly onRefused: () => void },
): Promise<Spreadsheet> {
  const { createSpreadsheet } = await import("../spreadsheet");
  return createSpreadsheet(place, { locale, onRefused });
}
