import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { loadMessages, type Locale, type Messages } from "../../messages";
import { FolderNotice, isInFolder } from "./folder-notice";
import { MessagesContext } from "./messages-context";
import { usePreferences } from "./preferences";
import { THEMES } from "./theme";
import { Workbench } from "./workbench";

/** The page with its language and theme. */
export function App() {
  const [preferences, change] = usePreferences();
  const messages = useLoadedMessages(preferences.locale);
  if (!messages) return null;
  return (
    <FluentProvider theme={THEMES[preferences.appearance]}>
      <MessagesContext value={messages}>
        {isInFolder() ? (
          <FolderNotice />
        ) : (
          <Workbench preferences={preferences} onChangePreferences={change} />
        )}
      </MessagesContext>
    </FluentProvider>
  );
}

/** The texts of a language; those of the last one until it is loaded. */
function useLoadedMessages(locale: Locale): Messages | null {
  const [messages, setMessages] = useState<Messages | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadMessages(locale).then((loaded) => {
      if (!wanted) return;
      document.title = loaded.t("workbench:title");
      setMessages(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [locale]);
  return messages;
}
