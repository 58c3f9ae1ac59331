import type { Scene } from "./scenes";

const LOOKS = [
  ["zh-CN", "light", "简体中文，浅色"],
  ["zh-CN", "dark", "简体中文，深色"],
  ["en-US", "light", "English, light"],
  ["en-US", "dark", "English, dark"],
] as const;

/** The page that shows every picture under its scene, in Markdown. */
export function galleryPage(scenes: readonly Scene[]): string {
  const parts = scenes.map(({ name, title, caption }) => {
    const images = LOOKS.map(
      ([locale, look, words]) =>
        `<img src="images/gallery/${name}.${locale}.${look}.png" width="24%" alt="${title.zh} / ${title.en}: ${words}">`,
    );
    return [`## ${title.zh} · ${title.en}`, "", caption.zh, caption.en, "", ...images, ""].join("\n");
  });
  return [
    "# 界面一览 · Gallery",
    "",
    "任务窗格的每个页面，两种语言、两种主题。图片由 `npx tsx scripts/gallery.ts` 从正式构建中截取。",
    "Every screen of the task pane in both languages and themes, drawn from the built bundle by `npx tsx scripts/gallery.ts`.",
    "",
    ...parts,
  ].join("\n");
}
