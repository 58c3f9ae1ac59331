export { LearnScreen as default } from "./learn-screen";
