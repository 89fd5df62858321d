import { expect, test } from 'vitest';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { createSite, type Engine } from '../helpers/site.ts';

const options = `{ publishers: [{
	id: 'worder', name: 'The Worder',
	credit: {
		lines: [
			{ accept: [{ at: 'top', text: 'First told by [The Worder]({url}).' }] },
			{ accept: [{ at: 'end', text: 'The Worder tells stories of the sea.' }] },
		],
		position: { at: 'both' },
	},
}] }`;

const top = '/<div class="creditline creditline-short h-cite"[^]*?<\\/div>/';
/** Edits of a finished page whose credit is right, and what each finding must say. */
const edits: Readonly<Record<string, { edit: string; table: [rule: string, code: RegExp][] }>> = {
	untouched: { edit: 'html', table: [] },
	'line-over-blocks': {
		edit: `html.replace('First told by', '<span>First told</span><br>\\n<em>by</em>')`,
		table: [],
	},
	'line-lost': {
		edit: `html.replace('The Worder tells stories of the sea.', 'Thank you.')`,
		table: [['credit-wording', /expected “The Worder tells stories of the sea\.”/]],
	},
	'line-hidden': {
		edit: `html.replace('The Worder tells stories of the sea.', '<span hidden>The Worder tells stories of the sea.</span>')`,
		table: [['credit-wording', /hidden line .* `hidden` on `<span>`/]],
	},
	'link-lost': {
		edit: `html.replace(/First told by <a[^>]*>The Worder<\\/a>/, 'First told by The Worder')`,
		table: [['credit-wording', /expected “The Worder” to link to/]],
	},
	'credit-once': {
		edit: `html.replace(${top}, '')`,
		table: [
			['credit-placed', /below 2 of 2 paragraphs and no other one at the top/],
			['credit-wording', /expected “First told by The Worder\.”/],
		],
	},
	'credit-moved': {
		edit: `(([first]) => html.replace(first, '').replace('</main>', first + '</main>'))(html.match(${top}))`,
		table: [
			['credit-placed', /below 2 of 2 paragraphs and no other one at the top/],
			[
				'credit-wording',
				/“First told by The Worder\.” below 2 of 2 paragraphs, expected it at the top/,
			],
		],
	},
	'in-a-comment-of-a-visitor': {
		edit: `(([first]) => html.replace(first, '').replace('</main>', '<div id="comments">' + first + '</div></main>'))(html.match(${top}))`,
		table: [
			['credit-placed', /below 2 of 2 paragraphs and no other one at the top/],
			['credit-wording', /expected “First told by The Worder\.”/],
		],
	},
};

const breaker = `{
	name: 'breaker',
	hooks: {
		'astro:build:done': async ({ dir }) => {
			const { readFile, writeFile } = await import('node:fs/promises');
			const edits = { ${Object.entries(edits)
				.map(([name, { edit }]) => `${JSON.stringify(name)}: (html) => ${edit}`)
				.join(',\n')} };
			for (const [name, edit] of Object.entries(edits)) {
				const file = new URL('articles/' + name + '/index.html', dir);
				const html = await readFile(file, 'utf8');
				const broken = edit(html);
				if (broken === html && name !== 'untouched') throw new Error('The edit ' + name + ' changes nothing');
				await writeFile(file, broken);
			}
		},
	},
}`;

/** Each article has words and an address of its own, so that no page carries the text of another. */
function of(name: string): string {
	const own = name.replaceAll('-', '');
	const text = body
		.split(' ')
		.map((word, at) => (at % 5 === 4 ? `${word} ${own}` : word))
		.join(' ');
	const told = {
		'publisher: The Publisher': 'publisher: worder',
		[sourceUrl]: `${sourceUrl}-${own}`,
	};
	return article(told, text);
}

test.each<Engine>(['satteri', 'unified'])(
	'lines and places of a publisher (%s)',
	async (engine) => {
		const articles = Object.fromEntries(Object.keys(edits).map((name) => [name, of(name)]));
		const site = await createSite(`words-${engine}`, { engine, options, articles, after: breaker });
		const { code, output, report } = await site.build();
		expect(code, output).toBe(1);
		for (const [name, { table }] of Object.entries(edits)) {
			const found = (report?.findings ?? []).filter(
				({ article: at }) => at === `content/${name}.md`,
			);
			expect(
				found.map(({ rule, message }) => [rule, message]),
				name,
			).toEqual(table.map(([rule, message]) => [rule, expect.stringMatching(message)]));
			for (const { evidence, expected, page } of found) {
				expect(evidence?.kind).toBe('profile');
				expect(expected.join('')).not.toBe('');
				expect(page).toBe(`articles/${name}/index.html`);
			}
		}
	},
);
