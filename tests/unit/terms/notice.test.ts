import { describe, expect, test } from 'vitest';
import {
	type Notice,
	placesIn,
	readNotices,
	summariseNotices,
} from '../../../plugins/terms/notice/index.ts';

const model =
	'Text of the story.\n\nThis post first appeared on The Harbour Gazette\n\n' +
	'Anyone is free to republish, copy, and redistribute the text in this content (but not the ' +
	'images or videos) in any medium or format, with the right to remix, transform, and build upon ' +
	'it, even commercially, as long as they provide a backlink and credit to The Harbour Gazette. ' +
	'It is not necessary to notify The Harbour Gazette. Licensed Creative Commons\n';

describe('a grant in the publisher’s own words', () => {
	const summary = summariseNotices(read(model));

	test('is told apart from the credit tail and has no source address', () => {
		expect(summary).toMatchObject({
			isRepublished: true,
			publisher: 'The Harbour Gazette',
			url: null,
		});
		expect(read(model).map((one) => one.kind)).toEqual(['tail', 'grant']);
	});

	test('comes out whole', () => {
		const { grant, license } = summary;
		expect(license).toMatchObject({ kind: 'versionless', elements: null });
		expect(grant).toMatchObject({
			copy: { allowed: true },
			adapt: { allowed: true },
			commercial: { allowed: true },
			text: { allowed: true },
			images: { allowed: false, place: { line: 5 } },
			video: { allowed: false },
			to: { words: 'Anyone' },
		});
		expect(grant?.duties.map(({ duty, owed, to }) => [duty, owed, to])).toEqual([
			['credit', true, 'The Harbour Gazette'],
			['backlink', true, 'The Harbour Gazette'],
			['notify', false, 'The Harbour Gazette'],
		]);
		expect(grant?.limits).toEqual([]);
	});
});

describe('places and reasons', () => {
	test('count lines and columns of the whole file', () => {
		const text =
			'---\ntitle: A\n---\n\n> *Note:* see. This post first appeared on [X](https://x.example/a/b).\n';
		const at = text.indexOf('\n\n') + 2;
		const [notice] = readNotices(text.slice(at), { mdx: false, placeOf: placesIn(text, at) });
		expect(notice).toMatchObject({
			kind: 'tail',
			place: { line: 5, column: 16 },
			text: 'This post first appeared on X.',
			publisher: 'X',
			url: 'https://x.example/a/b',
			why: [{ rule: 'first-published', words: 'This post first appeared on' }],
		});
	});

	test.each([
		['[X](https://x.example/)', 'home-page-link'],
		['[X](https://x.example/blog/)', 'section-link'],
		['[X](https://x.example/author/dana)', 'author-link'],
		['[X](https://t.co/abc)', 'redirector-link'],
		['[X](https://partners.example/x)', 'publisher-link'],
		['[X]()', 'empty-link'],
		['[X](/stories/a)', 'relative-link'],
	])('an address that is not the work’s is told, not taken: %s', (link, rule) => {
		const [notice] = read(`This post first appeared on ${link}.`);
		expect(notice).toMatchObject({ kind: 'tail', publisher: 'X', url: null });
		expect(notice?.why.map((one) => one.rule)).toContain(rule);
	});
});

describe('on a site whose address is known', () => {
	const siteHost = 'tidelog.example';
	const kinds = (text: string) =>
		readNotices(text, { mdx: false, placeOf: placesIn(text, 0), siteHost }).map(
			({ kind, url, why }) => [kind, url, why.at(-1)?.rule],
		);

	test.each([
		'This post first appeared on [Tide Log](https://www.tidelog.example/2024/wells).',
		'This post first appeared on [our blog](https://tidelog.example/2024/wells).',
		'Original article: https://tidelog.example/2024/wells',
	])('what first appeared there is its own: %s', (text) => {
		expect(kinds(text)).toEqual([['other', null, 'own-site']]);
	});

	test.each([
		['This post was first published by X, and [we](https://tidelog.example/us) thank it.', null],
		[
			'This post first appeared on [X](https://x.example/a/b), not [here](https://tidelog.example/).',
		],
		['This post first appeared on [X](https://blog.tidelog.example/a/b).'],
	])('a link to it beside the source changes nothing: %s', (text, url = undefined) => {
		const [[kind, address] = []] = kinds(text);
		expect(kind).toBe('tail');
		if (url === null) expect(address).toBeNull();
		else expect(address).toMatch(/\/a\/b$/);
	});
});

describe('the same words in another sense', () => {
	test.each([
		['This article was not republished from X.', 'denied'],
		['If this article was first published on X, link to it.', 'supposed'],
		['The code of this article was originally published on X.', 'about-something-else'],
		['Write “this article was originally published on X” on top.', 'quoted'],
		['## This article was originally published on X', 'heading'],
		['This article first appeared on %1$s and is republished here.', 'template'],
	])('%s', (text, rule) => {
		const notices = read(text);
		expect(summariseNotices(notices).isRepublished).toBe(false);
		expect(notices.flatMap((one) => one.why.map((reason) => reason.rule))).toContain(rule);
	});

	test.each([
		['code', '```\nThis article was originally published on X.\n```'],
		['an unclosed fence', '~~~\nThis article was originally published on X.'],
		['a comment', '<!--\n\nThis article was originally published on X.\n\n-->'],
		['a definition', '[a]: https://x.example/a "This article was originally published on X."'],
		['an image’s description', '![This article was originally published on X.](/a.png)'],
		['an attribute', '<p title="This article was originally published on X.">A</p>'],
	])('%s shows nothing', (_, text) => {
		expect(read(text)).toEqual([]);
	});
});

describe('Markdown', () => {
	const url = 'https://x.example/2024/a_(b)';
	test.each([
		['inline', `This story first appeared on [X](${url}).`],
		['emphasis around the link', `*This story first appeared on* [**X**](${url})*.*`],
		['reference', `This story first appeared on [X][a].\n\n[A]: ${url}`],
		['collapsed reference', `This story first appeared on [X][].\n\n[x]: <${url}> "Title"`],
		['shortcut reference', `This story first appeared on [X].\n\n[x]: ${url}`],
		['angle brackets', `This story first appeared on [X](<${url}>).`],
		['escapes', 'This story first appeared on [X](https://x.example/2024/a\\_(b)).'],
		['HTML', `<div>\n<p>This story first <em>appeared</em> on <a href='${url}'>X</a>.</p>\n</div>`],
		['list in a quote', `> * This story first\n>   appeared on [X](${url}).`],
		['line end with return', `This story first\r\nappeared on [X](${url}).\r\n`],
		['comment inside', `This story first <!-- a --> appeared on [X](${url}).`],
	])('%s', (_, text) => {
		expect(summariseNotices(read(text))).toMatchObject({ publisher: 'X', url });
	});

	test.each([
		['bare', `Original article: ${url}`],
		['autolink', `Original article: <${url}>`],
		['glued to wide punctuation', `原文地址：${url}。`],
	])('an address without words: %s', (_, text) => {
		expect(summariseNotices(read(text))).toMatchObject({ isRepublished: true, url });
	});

	test('a JSX comment and ESM are code, a literal is text', () => {
		const text = `import A from 'This story first appeared on Y.'\n\n{/* This story first appeared on Y. */}\n\n<p>{'This story first '}appeared on <a href={"${url}"}>X</a>.</p>`;
		expect(summariseNotices(read(text, true))).toMatchObject({ publisher: 'X', url });
	});
});

test('a licence of an image, of code and of data is not the text’s', () => {
	const scopes = (text: string) => read(text).map((one) => [one.kind, one.scope]);
	expect(scopes('Photo by Dana Whitlock, CC BY 4.0')).toEqual([['other', 'image']]);
	expect(scopes('The source code is licensed under CC BY 4.0.')).toEqual([['other', 'code']]);
	expect(scopes('The dataset is released under CC BY 4.0.')).toEqual([['other', 'other']]);
	expect(scopes('This article is licensed under CC BY 4.0.')).toEqual([['grant', 'text']]);
});

function read(body: string, mdx = false): Notice[] {
	return readNotices(body, { mdx, placeOf: placesIn(body, 0) });
}
