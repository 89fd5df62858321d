import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isMissing, startBrowser } from '../../plugins/browser/driver.ts';
import type { AuditResult } from '../../plugins/model.ts';
import { sourceUrl } from '../helpers/article.ts';
import { browserPath } from '../helpers/browser.ts';
import { creditOf, link, lookAt, pageOf } from '../helpers/look.ts';

const root = resolve(import.meta.dirname, '../..');
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
	env = { ...process.env, CREDITLINE_BROWSER: await browserPath() };
});
const start = () => startBrowser(root, env);

const rule = (css: string): string => `<style>${css}</style>`;
const script = (code: string): string => `<script>${code}</script>`;
/** What a style sheet alone leaves open: the class could be one that a script adds. */
const undecided = rule('.js .credit { display: none }');
const addClass = script(`document.documentElement.className = 'js'`);
const ofCredit = `document.querySelector('.credit')`;
const banner = (inside: string, after = ''): string =>
	`<div class="wall" style="position: fixed; inset: 0; background: #333">${inside}</div>${after}`;

/** Page → what the look says of it, `[]` for nothing at all. */
const pages: Record<string, { page: string; says: string[] }> = {
	'script-class': {
		page: pageOf({ head: `${undecided}${addClass}` }),
		says: [
			'error credit-visible: Unexpected credit that a browser does not show with scripts, hidden by `display: none` on `<p class="credit">`, expected one that every reader can see',
		],
	},
	'no-such-class': { page: pageOf({ head: undecided }), says: [] },
	'narrow-script-class': {
		page: pageOf({
			head: `${undecided}${script(`if (innerWidth < 500) document.documentElement.className = 'js'`)}`,
		}),
		says: [
			'error credit-visible: Unexpected credit that a browser does not show at a width of 360 px with scripts, hidden by `display: none` on `<p class="credit">`, expected one that every reader can see',
		],
	},
	'white-on-white': {
		page: pageOf({
			head: rule(
				'body { background: linear-gradient(#fff, #fff) } .credit, .credit a { color: #fff }',
			),
		}),
		says: [
			'error credit-visible: Unexpected credit whose letters do not stand out from the page (contrast below 1.5:1 in a browser), expected one that every reader can see',
		],
	},
	'pale-grey': {
		page: pageOf({ head: rule('.credit, .credit a { color: #dedede }') }),
		says: [
			'error credit-visible: Unexpected credit whose letters do not stand out from the page (contrast below 1.5:1 in a browser), expected one that every reader can see',
		],
	},
	'weak-grey': { page: pageOf({ head: rule('.credit, .credit a { color: #bbb }') }), says: [] },
	'dark-only': {
		page: pageOf({
			head: `${rule('body { background: #fff } .credit, .credit a { color: #222 }')}${script(`if (matchMedia('(prefers-color-scheme: dark)').matches) document.head.insertAdjacentHTML('beforeend', '<style>body { background: #111 }</style>')`)}`,
		}),
		says: [
			'error credit-visible: Unexpected credit whose letters do not stand out from the page in dark mode with scripts (contrast below 1.5:1 in a browser), expected one that every reader can see',
		],
	},
	masked: {
		page: pageOf({
			after: script(`${ofCredit}.style.maskImage = 'linear-gradient(transparent, transparent)'`),
		}),
		says: [
			'error credit-visible: Unexpected credit that a browser does not show with scripts, hidden by `mask-image: linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))` on `<p class="credit">`, expected one that every reader can see',
		],
	},
	'moved-away': {
		page: pageOf({
			after: script(`Object.assign(${ofCredit}.style, { position: 'absolute', left: '-9999px' })`),
		}),
		says: [
			'error credit-visible: Unexpected credit that a browser does not show with scripts, hidden by its place outside of what can be scrolled to, expected one that every reader can see',
		],
	},
	'cut-off': {
		page: pageOf({
			credit: `<div class="box">${creditOf(link)}</div>`,
			after: script(
				`Object.assign(document.querySelector('.box').style, { height: '0', overflow: 'hidden' })`,
			),
		}),
		says: [
			'error credit-visible: Unexpected credit that a browser does not show with scripts, hidden by `overflow: hidden` on `<div class="box">`, expected one that every reader can see',
		],
	},
	'own-scrolling': {
		page: pageOf({
			head: rule('main { height: 300px; overflow: auto }'),
		}),
		says: [],
	},
	wall: {
		page: pageOf({ after: banner('<p>Welcome</p>') }),
		says: [
			'error credit-visible: Unexpected credit that a browser does not show, hidden by `<div class="wall">`, expected one that every reader can see',
		],
	},
	'wall-that-closes': {
		page: pageOf({ after: banner('<button>Accept</button>') }),
		says: [
			'warning credit-visible: Unexpected `<div class="wall">` over the credit: a person must look whether a reader can close it',
		],
	},
	'glass-wall': {
		page: pageOf({ after: '<div class="glass" style="position: fixed; inset: 0"></div>' }),
		says: [
			'warning credit-visible: Unexpected backlink that cannot be clicked, because of `<div class="glass">` over it: a person must look',
		],
	},
	'banner-at-the-bottom': {
		page: pageOf({
			after:
				'<div style="position: fixed; bottom: 0; left: 0; right: 0; background: #333">We use cookies</div>',
		}),
		says: [],
	},
	'taken-off': {
		page: pageOf({ after: script(`setTimeout(() => ${ofCredit}.remove(), 4000)`) }),
		says: [
			'error credit-visible: Unexpected page on which the backlink is gone with scripts once a browser has opened it, expected a credit that stays',
		],
	},
	'led-elsewhere': {
		page: pageOf({ after: script(`${ofCredit}.querySelector('a').href = 'https://ads.example/'`) }),
		says: [
			'error credit-visible: Unexpected page on which the backlink leads to https://ads.example/ with scripts once a browser has opened it, expected a credit that stays',
		],
	},
	'not-followed': {
		page: pageOf({ after: script(`${ofCredit}.querySelector('a').rel = 'noopener nofollow'`) }),
		says: [
			'error backlink-followed: Unexpected `rel="nofollow"` that a script puts on the backlink, expected a link that crawlers follow',
		],
	},
	'own-glass': {
		page: pageOf({
			head: rule(
				'.credit { position: relative } .credit::after { content: ""; position: absolute; inset: 0 }',
			),
		}),
		says: [
			'warning credit-visible: Unexpected backlink that cannot be clicked, because of `<p class="credit">` over it: a person must look',
		],
	},
	'stopped-animation': {
		page: pageOf({
			head: rule(
				'@keyframes fade { 50% { opacity: 0 } } .credit { animation: fade 9s -4.5s paused }',
			),
		}),
		says: [
			'error credit-visible: Unexpected credit that a browser does not show, hidden by `opacity: 0` on `<p class="credit">`, expected one that every reader can see',
		],
	},
	'own-cover': {
		page: pageOf({
			head: rule(
				'.credit { position: relative } .credit::after { content: ""; position: absolute; inset: 0; background: #fff }',
			),
		}),
		says: [
			'error credit-visible: Unexpected credit that a browser does not show, hidden by `<p class="credit">`, expected one that every reader can see',
		],
	},
	'whole-card': {
		page: pageOf({
			head: rule(
				'.credit { position: relative } .credit a:first-child::after { content: ""; position: absolute; inset: 0 }',
			),
		}),
		says: [],
	},
	'press-stopped': {
		page: pageOf({ credit: creditOf(link.replace('<a ', '<a onclick="return false" ')) }),
		says: [
			'warning credit-visible: Unexpected backlink that cannot be clicked with scripts: a person must look',
		],
	},
	'press-stopped-by-script': {
		page: pageOf({
			after: script(
				`${ofCredit}.addEventListener('click', (event) => { event.preventDefault(); event.stopImmediatePropagation() })`,
			),
		}),
		says: [
			'warning credit-visible: Unexpected backlink that cannot be clicked with scripts: a person must look',
		],
	},
	'press-led-elsewhere': {
		page: pageOf({
			after: script(
				`${ofCredit}.querySelector('a').addEventListener('mousedown', ({ target }) => { target.href = '/elsewhere/' })`,
			),
		}),
		says: [
			'warning credit-visible: Unexpected backlink that cannot be clicked with scripts: a person must look',
		],
	},
	'press-counted': {
		page: pageOf({
			after: script(
				`${ofCredit}.addEventListener('click', (event) => { event.preventDefault(); const { href } = event.target; setTimeout(() => { location.href = href }, 300) })`,
			),
		}),
		says: [],
	},
	'press-opens': {
		page: pageOf({
			credit: creditOf(link.replace('<a ', '<a onclick="window.open(this.href); return false" ')),
		}),
		says: [],
	},
	redrawn: {
		page: pageOf({
			after: script(`const one = ${ofCredit}; one.replaceWith(one.cloneNode(true))`),
		}),
		says: [],
	},
	'hidden-name': {
		page: pageOf({
			credit: creditOf(link).replace('A. Writer', '<span class="author">A. Writer</span>'),
			after: script(`document.querySelector('.author').hidden = true`),
		}),
		says: [
			'error credit-complete: Unexpected author “A. Writer” that a browser does not show with scripts, expected one that every reader can see',
		],
	},
	'appears-on-scrolling': {
		page: pageOf({
			after: `${script(`
				const one = ${ofCredit};
				one.style.opacity = 0;
				one.style.transition = 'opacity 2s';
				new IntersectionObserver(([{ isIntersecting }]) => { if (isIntersecting) one.style.opacity = 1 }).observe(one);
			`)}`,
			credit: `<div style="height: 3000px"></div>${creditOf(link)}`,
		}),
		says: [],
	},
	'far-below': {
		page: pageOf({
			head: rule('main { content-visibility: auto }'),
			credit: `<div style="height: 30000px"></div>${creditOf(link)}`,
		}),
		says: [],
	},
	'endless-requests': {
		page: pageOf({ after: script(`setInterval(() => fetch('/nothing'), 50)`) }),
		says: [],
	},
	'own-address': {
		page: pageOf({
			after: script(
				`document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="https://site.example/late.css">')`,
			),
		}),
		says: [
			'error credit-visible: Unexpected credit that a browser does not show with scripts, hidden by `display: none` on `<p class="credit">`, expected one that every reader can see',
		],
	},
	'taken-off-beside-a-link-of-the-text': {
		page: pageOf({
			after: script(`${ofCredit}.remove()`),
		}).replace('people who live', `<a href="${sourceUrl}">people who live</a>`),
		says: [
			'error credit-complete: Unexpected author “A. Writer” that a browser does not show with scripts, expected one that every reader can see',
			'error credit-complete: Unexpected publisher “The Publisher” that a browser does not show with scripts, expected one that every reader can see',
		],
	},
};

test('one look tells what is seen, in every kind of page', { timeout: 300_000 }, async () => {
	const files = Object.fromEntries(
		Object.entries(pages).map(([name, { page }]) => [`${name}/index.html`, page]),
	);
	const { before, after } = await lookAt(
		'look',
		{ ...files, 'late.css': '.credit { display: none }' },
		'always',
		start,
	);
	const said = Object.fromEntries(Object.keys(pages).map((name) => [name, saidOf(after, name)]));
	expect(said).toEqual(
		Object.fromEntries(Object.entries(pages).map(([name, { says }]) => [name, says])),
	);

	const suspects = before.findings.filter(({ message }) => message.includes('a person must look'));
	expect(suspects.length).toBeGreaterThan(1);
	expect(before.verdict).toBe('pass');
	expect(after.verdict).toBe('fail');
	expect(after.articles[0]?.verdict).toBe('fail');
	const verdicts = after.articles[0]?.pages.map(({ path, verdict }) => [path, verdict]);
	expect(Object.fromEntries(verdicts ?? [])).toMatchObject({
		'wall/index.html': 'fail',
		'no-such-class/index.html': 'pass',
	});
	const { errors, warnings } = after.counts;
	const count = (severity: string): number =>
		after.findings.filter((one) => one.severity === severity).length;
	expect([errors, warnings]).toEqual([count('error'), count('warning')]);
	for (const { place, pagePlace, evidence, expected } of after.findings) {
		expect(place).toEqual({ line: 5, column: 3 });
		expect(pagePlace?.line).toBeGreaterThan(1);
		expect(evidence?.text).toBeTruthy();
		expect(expected.join('')).toContain('publisher.example');
	}
});

/** `severity rule: message` of each finding on a page. */
function saidOf({ findings }: AuditResult, name: string): string[] {
	return findings
		.filter(({ page }) => page === `${name}/index.html`)
		.map(({ severity, rule: id, message }) => `${severity} ${id}: ${message}`);
}

describe('pages that are built alike', () => {
	test('are looked at once, and the finding says which', { timeout: 120_000 }, async () => {
		const files = Object.fromEntries(
			Array.from({ length: 40 }, (_, at) => [
				`${String(at).padStart(2, '0')}/index.html`,
				pageOf({
					head: `<link rel="stylesheet" href="../site.css">${addClass}`,
					credit: `<h2 id="part-${at}">Part ${at}</h2>${at % 2 ? '<ul class="odd"><li>One</li></ul>' : ''}${creditOf(link)}`,
				}),
			]),
		);
		let looks = 0;
		const { after } = await lookAt(
			'look-alike',
			{ ...files, 'site.css': '.js .credit { display: none }' },
			'auto',
			async () => {
				const browser = await start();
				if (isMissing(browser)) throw new Error(browser.reason);
				const open = browser.newContext.bind(browser);
				browser.newContext = (...options) => {
					looks += 1;
					return open(...options);
				};
				return browser;
			},
		);
		expect(looks).toBeLessThanOrEqual(9);
		expect(after.counts).toMatchObject({ errors: 40, warnings: 0 });
		expect(saidOf(after, '39')[0]).toContain('(seen on 00/index.html, which is built alike)');
		expect(saidOf(after, '00')[0]).not.toContain('alike');
	});
});

test('of many pages with the same script some are looked at without a suspicion', {
	timeout: 120_000,
}, async () => {
	const many = (folder: string, parts: Parameters<typeof pageOf>[0]): [string, string][] =>
		Array.from({ length: 9 }, (_, at) => [`${folder}/${at}/index.html`, pageOf(parts)]);
	let looks = 0;
	const { before, after } = await lookAt(
		'look-scripts',
		{
			...Object.fromEntries([
				...many('plain', {}),
				...many('data', { after: '<script type="application/ld+json">{"@id":"x"}</script>' }),
				...many('harmless', { after: script('document.title += 1') }),
				...many('linked', { after: '<script src="/off.js"></script>' }),
				...many('walled', { after: banner('<button>OK</button><script>0</script>') }),
			]),
			'off.js': `${ofCredit}.remove()`,
		},
		'auto',
		async () => {
			const browser = await start();
			if (isMissing(browser)) throw new Error(browser.reason);
			const open = browser.newContext.bind(browser);
			browser.newContext = (...options) => {
				looks += 1;
				return open(...options);
			};
			return browser;
		},
	);
	const walled = before.findings.filter(({ page }) => page?.startsWith('walled'));
	expect(before.counts.errors).toBe(0);
	expect(looks).toBeLessThanOrEqual(walled.length > 0 ? 18 : 14);
	expect(saidOf(after, 'linked/0')).toEqual([
		'error credit-visible: Unexpected page on which the backlink is gone with scripts once a browser has opened it, expected a credit that stays',
	]);
	const others = after.findings.filter(
		({ page, severity }) => severity === 'error' && !page?.startsWith('linked'),
	);
	expect(others).toEqual([]);
});

test('the authors of pages that are built alike are looked for on one of them', {
	timeout: 120_000,
}, async () => {
	const page = pageOf({
		credit: creditOf(link).replace('A. Writer', '<span class="author">A. Writer</span>'),
		after: script(`document.querySelector('.author').hidden = true`),
	});
	const { after } = await lookAt(
		'look-authors',
		{ 'a/index.html': page, 'b/index.html': page },
		'always',
		start,
	);
	const author =
		'error credit-complete: Unexpected author “A. Writer” that a browser does not show with scripts';
	expect(saidOf(after, 'a')).toEqual([`${author}, expected one that every reader can see`]);
	expect(saidOf(after, 'b')).toEqual([
		`${author} (seen on a/index.html, which is built alike), expected one that every reader can see`,
	]);
});

test('a page asks nothing of another host, nor of another port', { timeout: 60_000 }, async () => {
	const asked: string[] = [];
	const other = createServer((request, response) => {
		asked.push(request.url ?? '');
		response.end();
	});
	await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
	const { port } = other.address() as AddressInfo;
	const spy = `http://127.0.0.1:${port}`;
	try {
		const { after } = await lookAt(
			'look-hosts',
			{
				'a/index.html': pageOf({
					head: `${undecided}<link rel="stylesheet" href="${spy}/a.css"><script src="${spy}/a.js"></script>`,
					after: `<img src="${spy}/a.png"><iframe src="${spy}/frame"></iframe>${script(`
						fetch('${spy}/fetch').catch(() => {});
						navigator.sendBeacon('${spy}/beacon');
						new WebSocket('ws://127.0.0.1:${port}/socket');
						new Image().src = 'https://publisher.example/pixel';
					`)}`,
				}),
			},
			'auto',
			start,
		);
		expect(saidOf(after, 'a')).toEqual([]);
		expect(asked).toEqual([]);
	} finally {
		other.close();
	}
});

test('what a host for the build’s assets would hand out comes from the build', async () => {
	const head = (name: string): string =>
		`${undecided}<script type="module" src="https://cdn.example/_astro/${name}"></script>`;
	const { after } = await lookAt(
		'look-assets',
		{
			'a/index.html': pageOf({ head: head('hide.DvQ8x_1z.js') }),
			'b/index.html': pageOf({ head: head('gone.DvQ8x_1z.js') }),
			'_astro/hide.DvQ8x_1z.js': `document.documentElement.className = 'js';`,
		},
		'auto',
		start,
	);
	expect(saidOf(after, 'a')).toEqual(pages['script-class']?.says);
	expect(saidOf(after, 'b')).toEqual([]);
});

describe('without a browser', () => {
	const files = { 'a/index.html': pageOf({ head: undecided }) };
	const nothing = { PATH: '', HOME: '/nowhere' };

	test('the warning stays, with the command that gets one', async () => {
		const { before, after } = await lookAt('look-none', files, 'auto', () =>
			startBrowser(root, { ...nothing, CREDITLINE_BROWSER: '/nowhere/chrome' }),
		);
		expect(before.counts.warnings).toBe(1);
		expect(after.counts).toEqual(before.counts);
		expect(after.findings[0]?.expected[0]).toBe('CREDITLINE_BROWSER=/path/to/chrome');
		expect(after.findings[0]?.expected.slice(1)).toEqual(before.findings[0]?.expected);
	});

	test('one that is asked for in any case is a mistake of the configuration', async () => {
		const missing = { reason: 'no browser is installed', command: 'npx playwright-core install' };
		const looking = lookAt('look-always', files, 'always', async () => missing);
		await expect(looking).rejects.toThrow(
			"`browser: 'always'` needs a browser, but no browser is installed. To get one: npx playwright-core install",
		);
	});

	test('a browser that breaks down is a warning', { timeout: 60_000 }, async () => {
		const { after } = await lookAt('look-crash', files, 'auto', async () => {
			const browser = await start();
			if (isMissing(browser)) throw new Error(browser.reason);
			const open = browser.newContext.bind(browser);
			browser.newContext = async (...options) => {
				if (options[0]?.viewport?.width === 1280) await browser.close();
				return open(...options);
			};
			return browser;
		});
		expect(after.verdict).toBe('pass');
		expect(saidOf(after, 'a').join('\n')).toContain('(the browser broke down): a person must look');
		expect(saidOf(after, 'a').join('\n')).toContain('may be hidden by');
	});

	test('a file that is no browser does not start', async () => {
		const folder = join(root, 'tests/tmp/no-browser');
		await mkdir(folder, { recursive: true });
		const path = join(folder, 'chrome');
		await writeFile(path, '#!/bin/sh\nexit 1\n', { mode: 0o755 });
		const browser = await startBrowser(root, { ...env, CREDITLINE_BROWSER: path });
		expect(isMissing(browser) && browser.reason).toBe(
			'the browser that CREDITLINE_BROWSER names does not start',
		);
	});
});
