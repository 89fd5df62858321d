import { describe, expect, test } from 'vitest';
import { viewOf } from './view.ts';

const hide = '.c{display:none}';
const files = {
	'a.css': hide,
	'a/b.css': hide,
	'dir/main.css': '@import "sub/x.css";',
	'dir/sub/x.css': hide,
	'print.css': '@import url(a.css) print;',
	'layered.css': '@import "a.css" layer(low); .c{display:block}',
	'late.css': '.x{color:red} @import "a.css";',
	'after-layers.css': '@charset "utf-8"; @layer x; @import "a.css";',
	'circle.css': '@import "circle.css"; .c{display:none}',
	'supported.css': '@import "a.css" supports(display:grid) screen and (min-width:1px);',
	'unsupported.css': '@import "a.css" supports(not (display:grid));',
	'narrow.css': '@import "a.css" (max-width:400px);',
	'away.css': '@import "https://other.example/x.css"; @import "gone.css";',
	'with space.css': hide,
	'_astro/page.DvQ8x_1z.css': hide,
	'_astro/imports.C0ffee12.css': '@import "https://cdn.example/_astro/page.DvQ8x_1z.css";',
};
const credit = '<p class=c>CREDIT';

describe('sheets of a page', () => {
	const cases: [html: string, verdict: string][] = [
		['<link rel=stylesheet href=/a.css>', 'hidden'],
		['<link rel="StyleSheet preload" href="/a.css?v=1#x">', 'hidden'],
		['<link rel=stylesheet href=b.css>', 'hidden'],
		['<link rel=stylesheet href=../a.css>', 'hidden'],
		['<link rel=stylesheet href=/blog/a.css>', 'hidden'],
		['<link rel=stylesheet href=https://cdn.example/_astro/page.DvQ8x_1z.css>', 'hidden'],
		['<link rel=stylesheet href=//cdn.example/v1/_astro/page.DvQ8x_1z.css>', 'hidden'],
		['<link rel=stylesheet href=https://cdn.example/_astro/imports.C0ffee12.css>', 'hidden'],
		['<link rel=stylesheet href="/with%20space.css">', 'hidden'],
		['<base href=/a/><link rel=stylesheet href=b.css>', 'hidden'],
		['<base href=https://other.example/><link rel=stylesheet href=/a.css>', 'hidden'],
		['<link rel="alternate stylesheet" title=x href=/a.css>', 'visible'],
		[
			'<link rel=stylesheet title=x href=/print.css><link rel=stylesheet title=y href=/a.css>',
			'visible',
		],
		['<link rel=stylesheet title=x href=/a.css>', 'hidden'],
		['<link rel=stylesheet href=/a.css media=print>', 'visible'],
		[
			'<link rel=stylesheet href=/a.css media="(max-width:400px)">',
			'hidden @ at a width of 360 px',
		],
		['<link rel=stylesheet href=/a.css media=print onload="this.media=\'all\'">', 'hidden'],
		['<link rel=preload as=style href=/a.css onload="this.rel=\'stylesheet\'">', 'hidden'],
		['<link rel=preload as=style href=/a.css>', 'visible'],
		['<link rel=stylesheet disabled href=/a.css>', 'visible'],
		['<link rel=stylesheet href=/dir/main.css>', 'hidden'],
		['<link rel=stylesheet href=/print.css>', 'visible'],
		['<link rel=stylesheet href=/layered.css>', 'visible'],
		['<link rel=stylesheet href=/late.css>', 'visible'],
		['<link rel=stylesheet href=/after-layers.css>', 'hidden'],
		['<link rel=stylesheet href=/circle.css>', 'hidden'],
		['<link rel=stylesheet href=/supported.css>', 'hidden'],
		['<link rel=stylesheet href=/unsupported.css>', 'visible'],
		['<link rel=stylesheet href=/narrow.css>', 'hidden @ at a width of 360 px'],
		['<style>@import "b.css";</style>', 'hidden'],
		['<style media=print>.c{display:none}</style>', 'visible'],
		['<style type=text/less>.c{display:none}</style>', 'visible'],
		['<style type=TEXT/CSS>.c{display:none}</style>', 'hidden'],
		['<style>.c{display:none}</style><style>.c{display:block}</style>', 'visible'],
		['<link rel=stylesheet href=/a.css><style>.c{display:block}</style>', 'visible'],
		['<style>.c{display:block}</style><link rel=stylesheet href=/a.css>', 'hidden'],
		['<noscript><style>.c{display:none}</style></noscript>', 'hidden @ without scripts'],
		['<template><style>.c{display:none}</style></template>', 'visible'],
		['<style>@layer{.c{display:none}}</style><style>@layer{.c{display:block}}</style>', 'visible'],
		[
			'<div><template shadowrootmode=open><style>.c{display:none}</style><slot></slot></template>x</div>',
			'visible',
		],
	];
	test.each(cases)('%s: %s', (html, expected) => {
		const { verdict, where } = viewOf(`<!doctype html><body>${html}${credit}`, files);
		expect(where === '' ? verdict : `${verdict} @ ${where}`).toBe(expected);
	});

	test('that cannot be read are named', () => {
		const html = '<link rel=stylesheet href=/none.css><link rel=stylesheet href=/away.css>';
		expect(
			viewOf(`${html}<link rel=stylesheet href=//cdn.example/x.css>${credit}`, files).unread,
		).toEqual(['//cdn.example/x.css', 'gone.css', 'https://other.example/x.css', 'none.css']);
	});
});

describe('without a doctype', () => {
	test('classes and ids compare without regard to case', () => {
		expect(viewOf('<style>.C{display:none}</style><p class=c>CREDIT').verdict).toBe('hidden');
		expect(viewOf('<style>#I{display:none}</style><p id=i>CREDIT').verdict).toBe('hidden');
	});
});

describe('a shadow tree', () => {
	test('without a slot shows nothing of what stands beside it', () => {
		const host = '<div><template shadowrootmode=open>x</template><p>CREDIT</p></div>';
		expect(viewOf(host).verdict).toBe('hidden');
	});

	test('with a slot may hide it there', () => {
		const host = (inner: string) =>
			`<div><template shadowrootmode=open>${inner}</template><p>CREDIT</p></div>`;
		expect(viewOf(host('<slot></slot>')).verdict).toBe('visible');
		expect(viewOf(host('<slot name=x></slot>')).verdict).toBe('undecided');
		expect(viewOf(host('<style>x{}</style><slot></slot>')).verdict).toBe('undecided');
	});
});

describe('the reason', () => {
	test('names the rule with its file, line and column', () => {
		const css = '/* x */\n@media screen {\n  .a, .c { color: red;\n    opacity : 0 !important }\n}';
		const page = `<!doctype html><link rel=stylesheet href=/s.css>${credit}`;
		const { sight } = viewOf(page, { 's.css': css });
		expect(sight?.reason).toMatchObject({
			code: 'opacity',
			shown: '.a, .c { opacity:0 !important }',
			rule: { path: 's.css', line: 3, column: 3, selector: '.a, .c' },
		});
	});

	test('counts the lines of a `<style>` from its own start', () => {
		const { sight } = viewOf(`<!doctype html>\n\n<style>\n.c{display:none}</style>${credit}`);
		expect(sight?.reason.rule).toMatchObject({ path: null, line: 2, column: 1 });
	});

	test('is the style attribute where that wins', () => {
		const { sight } = viewOf('<style>.c{opacity:0}</style><p class=c style="display:none">CREDIT');
		expect(sight?.reason.shown).toBe('style="display:none"');
		expect(sight?.reason.rule).toBeUndefined();
	});
});

describe('a hostile sheet', () => {
	const many = (count: number, text: string): string => text.repeat(count);
	test.each([
		['open brackets', `.c{width:${many(100_000, 'calc(')}`],
		['open blocks', many(100_000, '.c{')],
		['open media blocks', many(100_000, '@media screen{')],
		['closing brackets', many(100_000, ')}]')],
		['a long list', `${many(20_000, '.x,')}.y{display:none}`],
		['a long selector', `${many(1_000, '.c ')}{display:none}`],
		['nested negation', `${many(500, ':not(')}.c${many(500, ')')}{display:none}`],
		['nested rules with many parents', `${many(40, '& &,& &{')}x{display:none}`],
		['nested :has()', `${many(30, ':has(.c ')}${many(30, ')')}{display:none}`],
		[
			'doubling variables',
			`:root{${Array.from({ length: 60 }, (_, n) => `--v${n}:var(--v${n + 1}) var(--v${n + 1});`).join('')}} .c{opacity:var(--v0)}`,
		],
		['a circle of variables', ':root{--a:var(--b);--b:var(--c);--c:var(--a)} .c{opacity:var(--a)}'],
		['many imports', many(10_000, '@import "x.css";')],
		['scopes in scopes', `${many(30, '@scope (*){')}.c{display:none}`],
		['a scope and white space', `@scope (a)${many(100_000, ' ')}b {.c{display:none}}`],
		['open string', `.c{content:"${many(50_000, '\\')}`],
		[
			'many layers',
			Array.from({ length: 20_000 }, (_, n) => `@layer l${n}{.c{color:red}}`).join(''),
		],
		['lone surrogate and NUL', '.c\ud800\0{display:none}'],
	])('%s ends soon and does not throw', (_, css) => {
		const nested = many(100, '<div class=c>');
		expect(() =>
			viewOf(`<!doctype html><style>${css}</style>${nested}<p class=c>CREDIT`),
		).not.toThrow();
	});

	test('many descendants and siblings end soon', () => {
		const css =
			'div div div div div div div p{opacity:0} p:nth-last-of-type(odd) ~ p ~ p{color:red} :has(~ b){color:blue}';
		const html = `${many(300, '<div>')}${many(2000, '<p>x</p>')}<p>CREDIT`;
		viewOf(`<!doctype html><style>${css}</style>${html}`);
	});
});
