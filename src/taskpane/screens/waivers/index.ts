export { WaiversScreen as default } from "./waivers-screen";
