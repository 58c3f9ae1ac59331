import { LastFailure } from "../../components/last-failure";
import type { ScreenProps } from "../screen-props";
import { ChoiceSection } from "./choice-section";
import { CommentsSection, SendSection, SheetSection } from "./workbook-sections";
import { OutSection } from "./out-section";

/** All findings at once: on a sheet of the workbook, beside the cells, or somewhere else; and off it again. */
export function ReportScreen({ state, steps }: ScreenProps) {
  return (
    <>
      <LastFailure state={state} steps={steps} />
      <ChoiceSection state={state} steps={steps} />
      <SheetSection state={state} steps={steps} />
      <OutSection state={state} steps={steps} />
      <CommentsSection state={state} steps={steps} />
      <SendSection state={state} steps={steps} />
    </>
  );
}
