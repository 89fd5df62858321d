import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sheetArgs, sheetSchemes, takeSheet } from '../../scripts/lib/credit-sheet.ts';
import { startBrowser } from '../helpers/browser.ts';

const root = resolve(import.meta.dirname, '../..');
const kept = join(import.meta.dirname, 'pictures');
const out = join(root, 'tests/tmp/pictures');
/**
 * Letters and browser are the same everywhere, so pictures are too; processors round the shade of an edge
 * otherwise at times. That is no difference to `pixelmatch` (a tenth of the way from black to white, and
 * edges that are only smoother); what is left over may be less than the dot of an i.
 */
const MOST_PIXELS = 4;

let browser: Browser;

beforeAll(async () => {
	browser = await startBrowser(sheetArgs);
});
afterAll(() => browser?.close());

test.each(sheetSchemes)('the looks are what they were, in the %s scheme', async (scheme) => {
	const name = `credit-${scheme}.png`;
	expect(compare(name, await takeSheet(browser, scheme))).toBe('');
});

test.each([
	['a gap', '--creditline-gap, 0.5em', '--creditline-gap, 0.6em'],
	['the weight of the title', '--creditline-title-weight, 600', '--creditline-title-weight, 400'],
	['the line above', '1px solid', '2px solid'],
	['the underline', 'text-decoration-line: underline', 'text-decoration-line: none'],
])('a picture tells %s', async (name, from, to) => {
	const styles = readFileSync(join(root, 'plugins/components/styles.css'), 'utf8');
	expect(styles).toContain(from);
	const bytes = await takeSheet(browser, 'light', styles.replaceAll(from, to));
	expect(compare('credit-light.png', bytes, `${name} `)).toMatch(/^\d+ pixels|^It was/);
});

/**
 * Holds a picture against the one that is kept.
 *
 * @returns what to look at, where they differ; else nothing
 */
function compare(name: string, bytes: Buffer, label = ''): string {
	const before = PNG.sync.read(readFileSync(join(kept, name)));
	const now = PNG.sync.read(bytes);
	mkdirSync(out, { recursive: true });
	const actual = join(out, `${label}${name}`);
	const renew = 'If that is meant: npm run screenshots';
	const { width, height } = before;
	if (now.width !== width || now.height !== height) {
		writeFileSync(actual, bytes);
		return `It was ${width} × ${height} and is ${now.width} × ${now.height}: see ${relative(root, actual)}. ${renew}`;
	}
	const diff = new PNG({ width, height });
	const count = pixelmatch(before.data, now.data, diff.data, width, height);
	if (count <= MOST_PIXELS) return '';
	const shown = actual.replace(/\.png$/, '.diff.png');
	writeFileSync(actual, bytes);
	writeFileSync(shown, PNG.sync.write(diff));
	return `${count} pixels are others: see ${relative(root, actual)} and ${relative(root, shown)}. ${renew}`;
}
