/** The add-in's icon, from where the add-in itself is served. */
export function ProductMark() {
  return <img src="../assets/icons/icon-80.png" width={32} height={32} alt="" />;
}
