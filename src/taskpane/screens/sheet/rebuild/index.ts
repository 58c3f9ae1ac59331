export { firstOutOfOrder } from "./out-of-order";
export { RebuildOffer } from "./rebuild-offer";
