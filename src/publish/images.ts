/**
 * The picture of each page for chats and timelines: 1200 by 630, drawn from the words that its `og:image:alt` has, and kept
 * by its content, so that an unchanged page costs nothing at the next build.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import { SITE } from '../strings.ts';
import { imagePath } from '../model/urls.ts';
import { meta, type BuiltPage } from './pages.ts';

const WIDTH = 1200;
const HEIGHT = 630;
/** Part of each key: a new drawing is drawn anew. */
const VERSION = 2;
const AT_ONCE = 4;

const PAPER = '#faf9f6';
const INK = '#1b1a17';
const SOFT = '#57534a';
/** The accents of styles/tokens.css, in their light form. */
const ACCENT: Record<string, string> = {
  success: '#0a6045',
  intermediate: '#1c579c',
  temporary: '#8f5000',
  permanent: '#a3211a',
};

const require = createRequire(import.meta.url);
const font = (family: string, weight: number): Buffer =>
  readFileSync(require.resolve(`@fontsource/${family}/files/${family}-latin-${weight}-normal.woff`));
let fonts: { name: string; data: Buffer; weight: 400 | 600 }[] | undefined;

type Box = { type: string; props: { style: object; children?: unknown } };
const box = (style: object, ...children: unknown[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.length === 1 ? children[0] : children },
});

/** What a picture shows: the first line is the page's title; a code at its beginning stands large. */
export interface Picture {
  lines: string[];
  class?: string | undefined;
  site: string;
}

const DIGITS = /^((?:\d{3}|[245X]\.\d+\.\d[\d-]*)(?: vs (?:\d{3}|[245]\.\d+\.\d[\d-]*))*)(?: (.*))?$/;

function drawing({ lines: [title = '', ...says], class: cls, site }: Picture): Box {
  const accent = ACCENT[cls ?? ''] ?? '#17427d';
  const [, digits, name = digits ? '' : title] = DIGITS.exec(title) ?? [];
  const large = digits && digits.length > 9 ? 104 : 168;
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '56px 64px 48px',
      backgroundColor: PAPER,
      color: INK,
      borderLeft: `24px solid ${accent}`,
    },
    box(
      { flexDirection: 'column', flexGrow: 1 },
      ...(digits ? [box({ fontFamily: 'Digits', fontSize: large, lineHeight: 1, letterSpacing: -6, color: accent }, digits)] : []),
      ...(name
        ? [
            box(
              { marginTop: digits ? 20 : 0, fontSize: digits ? 60 : 84, fontWeight: 600, lineHeight: 1.12, letterSpacing: -1 },
              shortened(name, 90),
            ),
          ]
        : []),
      box(
        { flexDirection: 'column', marginTop: 32, fontSize: 42, lineHeight: 1.3, color: SOFT },
        ...says
          .slice(0, 4)
          .map((line, index) =>
            box(index === 0 && says.length > 1 ? { color: accent, fontWeight: 600 } : {}, shortened(line, says.length > 2 ? 48 : 140)),
          ),
      ),
    ),
    box(
      { alignItems: 'center', fontSize: 36, fontWeight: 600 },
      box(
        { padding: '8px 14px', marginRight: 18, borderRadius: 8, backgroundColor: INK, color: PAPER, fontFamily: 'Digits', fontSize: 26 },
        '250',
      ),
      SITE.name,
      box({ marginLeft: 24, fontWeight: 400, color: SOFT }, site),
    ),
  );
}

/** Cut between words. */
const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`);

export async function draw(picture: Picture): Promise<Buffer> {
  fonts ??= [
    { name: 'Text', data: font('inter', 400), weight: 400 },
    { name: 'Text', data: font('inter', 600), weight: 600 },
    { name: 'Digits', data: font('martian-mono', 600), weight: 600 },
  ];
  const svg = await satori(drawing(picture) as never, { width: WIDTH, height: HEIGHT, fonts });
  return (await renderAsync(svg, { fitTo: { mode: 'original' }, font: { loadSystemFonts: false } })).asPng();
}

/**
 * @param cache folder that outlives builds
 * @returns how many had to be drawn
 */
export async function writeImages(pages: readonly BuiltPage[], dist: URL, cache: URL): Promise<number> {
  mkdirSync(cache, { recursive: true });
  const site = new URL(pages[0]!.url).host.replace(/^localhost.*/, '');
  const shared: Picture = { lines: [SITE.name, SITE.tagline], site };
  const todo: [path: string, Picture][] = [
    [imagePath(undefined), shared],
    ...pages
      .filter(({ path }) => path !== '/')
      .map(({ path, html }): [string, Picture] => [
        imagePath(path),
        { lines: meta(html, 'og:image:alt').split('\n'), class: /<article data-class="(\w+)"/.exec(html)?.[1], site },
      ]),
  ];
  let drawn = 0;
  const one = async ([path, picture]: [string, Picture]): Promise<void> => {
    const key = createHash('sha256')
      .update(JSON.stringify([VERSION, picture]))
      .digest('hex')
      .slice(0, 32);
    const kept = new URL(`${key}.png`, cache);
    if (!existsSync(kept)) {
      writeFileSync(kept, await draw(picture));
      drawn += 1;
    }
    const target = new URL(`.${path}`, dist);
    mkdirSync(new URL('.', target), { recursive: true });
    copyFileSync(kept, target);
  };
  // A few at a time: the layout runs here, the painting in threads of its own.
  const queue = todo.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of queue) await one(item);
    }),
  );
  return drawn;
}
