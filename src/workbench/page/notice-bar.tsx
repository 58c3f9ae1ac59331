import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { failureText } from "./failure-text";
import { useMessages } from "./messages-context";
import type { OpenFailure } from "./open-document";

interface FailureBarProps {
  readonly failure: OpenFailure;
  readonly onDismiss: () => void;
}

/** A file that could not be opened: why, and what to do. */
export function FailureBar({ failure, onDismiss }: FailureBarProps) {
  const messages = useMessages();
  return (
    <MessageBar intent="error" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{messages.t("workbench:failure.title", { name: failure.name })}</MessageBarTitle>
        {failureText(messages, failure)}
      </MessageBarBody>
      <Dismiss onDismiss={onDismiss} />
    </MessageBar>
  );
}

/** Something that the spreadsheet here does not do. */
export function NoticeBar({ onDismiss }: Pick<FailureBarProps, "onDismiss">) {
  const { t } = useMessages();
  return (
    <MessageBar intent="info">
      <MessageBarBody>{t("workbench:refused")}</MessageBarBody>
      <Dismiss onDismiss={onDismiss} />
    </MessageBar>
  );
}

function Dismiss({ onDismiss }: Pick<FailureBarProps, "onDismiss">) {
  const { t } = useMessages();
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={t("workbench:dismiss")}
          onClick={onDismiss}
        />
      }
    />
  );
}
