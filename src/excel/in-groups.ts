/** Neighbours together, as many as the limit takes; what is beyond it alone has a group of its own. */
export function inGroups<T>(all: readonly T[], sizeOf: (one: T) => number, limit: number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const one of all) {
    const size = sizeOf(one);
    if (groups.length === 0 || size > room) {
      groups.push([]);
      room = limit;
    }
    groups.at(-1)?.push(one);
    room -= size;
  }
  return groups;
}
