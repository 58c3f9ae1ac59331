export { LoadingScreen } from "./loading-screen";
export { SheetScreen } from "./sheet-screen";
