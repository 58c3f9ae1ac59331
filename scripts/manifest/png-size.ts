const SIGNATURE = "89504e470d0a1a0a";

/** The pixels of a PNG image, from its header; undefined for anything that is no PNG. */
export function pngSize(image: Buffer): { width: number; height: number } | undefined {
  if (image.length < 24 || image.toString("hex", 0, 8) !== SIGNATURE) return undefined;
  return { width: image.readUInt32BE(16), height: image.readUInt32BE(20) };
}
