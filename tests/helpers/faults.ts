/**
 * Ways to lose a credit, each as an edit of the finished page. `line` is the line of the article that
 * the finding must name, `at` a piece of the page that must stand where the finding points.
 */
import { sourceUrl } from './article.ts';

export interface Fault {
	name: string;
	/** JavaScript of a function from the page's HTML to the broken HTML. */
	edit: string;
	rule: string;
	/** Line in the article of `helpers/article.ts`. */
	line: number;
	/** What stands in the page at the finding's place, or null when nothing is there to point at. */
	at: string | null;
}

const credit = '/<aside class="creditline h-cite"[^]*?<\\/aside>/';
const backlink = '/<a class="creditline-source u-url"[^>]*>/';

export const faults: readonly Fault[] = [
	fault('none-at-all', `html.replace(${credit}, '')`, 'credit-present', 5, null),
	fault(
		'js-injected',
		`html.replace(${credit}, '<div id="credit"></div><script>credit.innerHTML = "<a href=${sourceUrl}>The Publisher</a>"</script>')`,
		'credit-present',
		5,
		null,
	),
	fault(
		'text-no-link',
		`html.replace(${backlink}, '<span>').replace('Tides of the estuary</a>', 'Tides of the estuary</span>')`,
		'backlink-present',
		5,
		'<p class="creditline-line"',
	),
	fault(
		'href-hash',
		`html.replace('href="${sourceUrl}"', 'href="#"')`,
		'backlink-present',
		5,
		'<a class="creditline-source u-url" href="#"',
	),
	fault(
		'href-javascript',
		`html.replace('href="${sourceUrl}"', 'href="javascript:void(0)"')`,
		'backlink-present',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'empty-link-text',
		`html.replace(/(<a class="creditline-source u-url"[^>]*>)Tides of the estuary<\\/a>/, '$1</a>Tides of the estuary')`,
		'backlink-present',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'dot-link-text',
		`html.replace(/(<a class="creditline-source u-url"[^>]*>)Tides of the estuary<\\/a>/, '$1.</a> Tides of the estuary')`,
		'backlink-present',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'rel-nofollow',
		`html.replace('class="creditline-source u-url"', 'rel="nofollow noopener" class="creditline-source u-url"')`,
		'backlink-followed',
		5,
		'<a rel="nofollow noopener"',
	),
	fault(
		'rel-ugc-sponsored',
		`html.replace('class="creditline-source u-url"', 'rel="UGC,Sponsored" class="creditline-source u-url"')`,
		'backlink-followed',
		5,
		'<a rel="UGC,Sponsored"',
	),
	fault(
		'meta-nofollow',
		`html.replace('<head>', '<head><meta name="Robots" content="index, NoFollow">')`,
		'backlink-followed',
		5,
		'<meta name="Robots"',
	),
	fault(
		'meta-googlebot-none',
		`html.replace('<head>', '<head><meta name="googlebot" content="none">')`,
		'backlink-followed',
		5,
		'<meta name="googlebot"',
	),
	fault(
		'wrong-domain',
		`html.replace('href="${sourceUrl}"', 'href="https://somewhere-else.test/story"')`,
		'backlink-target',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'look-alike-domain',
		`html.replace('href="${sourceUrl}"', 'href="https://publisher.example.evil.test/2026/story"')`,
		'backlink-target',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'forgotten-scheme',
		`html.replace('href="${sourceUrl}"', 'href="publisher.example/2026/story"')`,
		'backlink-target',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'own-page',
		`html.replace('href="${sourceUrl}"', 'href="./"')`,
		'backlink-target',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'two-schemes',
		`html.replace('href="${sourceUrl}"', 'href="https://${sourceUrl}"')`,
		'backlink-target',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'another-page',
		`html.replace('href="${sourceUrl}"', 'href="https://publisher.example/2025/other"')`,
		'backlink-target',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'home-page',
		`html.replace('href="${sourceUrl}"', 'href="https://publisher.example/"')`,
		'backlink-target',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'redirector',
		`html.replace('href="${sourceUrl}"', 'href="https://l.facebook.com/l.php?u=' + encodeURIComponent('${sourceUrl}') + '"')`,
		'backlink-target',
		5,
		'<a class="creditline-source u-url"',
	),
	fault(
		'display-none',
		`html.replace('class="creditline h-cite"', 'style="display:none" class="creditline h-cite"')`,
		'credit-visible',
		5,
		'<aside style="display:none"',
	),
	fault(
		'hidden-attribute',
		`html.replace('class="creditline h-cite"', 'hidden class="creditline h-cite"')`,
		'credit-visible',
		5,
		'<aside hidden',
	),
	fault(
		'inert',
		`html.replace('class="creditline h-cite"', 'inert class="creditline h-cite"')`,
		'credit-visible',
		5,
		'<aside inert',
	),
	fault('in-comment', `html.replace(${credit}, '<!-- $& -->')`, 'credit-visible', 5, '<!-- <aside'),
	fault(
		'in-template',
		`html.replace(${credit}, '<template>$&</template>')`,
		'credit-visible',
		5,
		'<template>',
	),
	fault(
		'in-noscript',
		`html.replace(${credit}, '<noscript>$&</noscript>')`,
		'credit-visible',
		5,
		'<noscript>',
	),
	fault(
		'closed-details',
		`html.replace(${credit}, '<details><summary>About</summary>$&</details>')`,
		'credit-visible',
		5,
		'<details>',
	),
	fault(
		'closed-dialog',
		`html.replace(${credit}, '<dialog>$&</dialog>')`,
		'credit-visible',
		5,
		'<dialog>',
	),
	fault(
		'popover',
		`html.replace('class="creditline h-cite"', 'popover class="creditline h-cite"')`,
		'credit-visible',
		5,
		'<aside popover',
	),
	fault(
		'aria-hidden-offscreen',
		`html.replace('class="creditline h-cite"', 'aria-hidden="true" style="position:absolute;left:-9999px" class="creditline h-cite"')`,
		'credit-visible',
		5,
		'<aside aria-hidden="true"',
	),
	fault(
		'visibility-hidden',
		`html.replace('class="creditline h-cite"', 'style="visibility: hidden" class="creditline h-cite"')`,
		'credit-visible',
		5,
		'<aside style="visibility: hidden"',
	),
	fault(
		'opacity-zero',
		`html.replace('class="creditline h-cite"', 'style="opacity:0" class="creditline h-cite"')`,
		'credit-visible',
		5,
		'<aside style="opacity:0"',
	),
	fault(
		'font-size-zero',
		`html.replace('class="creditline h-cite"', 'style="font-size:0" class="creditline h-cite"')`,
		'credit-visible',
		5,
		'<aside style="font-size:0"',
	),
	fault(
		'clipped',
		`html.replace('class="creditline h-cite"', 'style="position:absolute;clip-path:inset(50%)" class="creditline h-cite"')`,
		'credit-visible',
		5,
		'<aside style="position:absolute;clip-path',
	),
	fault(
		'zero-height',
		`html.replace('class="creditline h-cite"', 'style="height:0;overflow:hidden" class="creditline h-cite"')`,
		'credit-visible',
		5,
		'<aside style="height:0',
	),
	fault(
		'wrong-licence-url',
		`html.replace('licenses/by/4.0/', 'licenses/by/3.0/')`,
		'license-linked',
		7,
		'<a class="creditline-license"',
	),
	fault(
		'no-licence-link',
		`html.replace(/<a class="creditline-license"[^>]*>(.*?)<\\/a>/, '$1')`,
		'license-linked',
		7,
		'<p class="creditline-line"',
	),
	fault(
		'licence-misnamed',
		`html.replace(/(<a class="creditline-license"[^>]*>).*?<\\/a>/, 'CC BY-NC ($1licence</a>)')`,
		'license-linked',
		7,
		'<a class="creditline-license"',
	),
	fault(
		'licence-linked-elsewhere',
		`html.replace(/(<a class="creditline-license" )[^>]*>/, '$1href="/licence/">')`,
		'license-linked',
		7,
		'<a class="creditline-license"',
	),
	fault(
		'licence-home-page',
		`html.replace('licenses/by/4.0/', '')`,
		'license-linked',
		7,
		'<a class="creditline-license"',
	),
	fault(
		'no-author',
		`html.replace(/ by <span class="creditline-author p-author"[^>]*>.*?<\\/span>/, '')`,
		'credit-complete',
		3,
		'<p class="creditline-line"',
	),
	fault(
		'hidden-author',
		`html.replace('<span class="creditline-author p-author"', '<span hidden class="creditline-author p-author"')`,
		'credit-complete',
		3,
		'<span hidden',
	),
	fault(
		'undefined-author',
		`html.replace('A. Writer</span>', 'A. Writer and undefined</span>')`,
		'placeholder-absent',
		5,
		'<p class="creditline-line"',
	),
];

function fault(name: string, edit: string, rule: string, line: number, at: string | null): Fault {
	return { name, edit, rule, line, at };
}

/** Integration that breaks the page of each article as its `fault` says, after the build. */
export const breaker = `{
	name: 'breaker',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const { readFile, writeFile } = await import('node:fs/promises');
			const edits = { ${faults.map(({ name, edit }) => `${JSON.stringify(name)}: (html) => ${edit}`).join(',\n')} };
			for (const [name, edit] of Object.entries(edits)) {
				const file = new URL('articles/' + name + '/index.html', dir);
				const html = await readFile(file, 'utf8');
				const broken = edit(html);
				if (broken === html) throw new Error('The edit ' + name + ' changes nothing');
				await writeFile(file, broken);
			}
		},
	},
}`;
