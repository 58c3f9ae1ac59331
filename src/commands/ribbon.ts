import { onRibbonButton } from "../excel";
import { RIBBON_FUNCTIONS, type RibbonFunction } from "./ribbon-functions";

type Answer = (pressed: RibbonFunction) => Promise<void>;

/** The ribbon's buttons, from the first moment of the page on. */
export interface Ribbon {
  /** Takes the presses from Excel; to be called while the page loads, for Excel drops what nobody takes. */
  bind(): void;
  /** Says what a press does, those that wait included. They are answered one after the other. */
  answerWith(answer: Answer): void;
}

export function createRibbon(): Ribbon {
  let answer: Answer | null = null;
  let waiting: (() => void)[] = [];
  let before: Promise<unknown> = Promise.resolve();
  const answered = () => new Promise<void>((resolve) => (answer ? resolve() : waiting.push(resolve)));
  const press = async (pressed: RibbonFunction) => {
    await answered();
    await answer?.(pressed);
  };
  return {
    bind: () => {
      for (const name of RIBBON_FUNCTIONS) {
        onRibbonButton(name, () => {
          const pressed = before.then(() => press(name));
          before = pressed.catch(() => undefined);
          return pressed;
        });
      }
    },
    answerWith: (given) => {
      answer = given;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}

/** The ribbon of this page. */
export const ribbon = createRibbon();
