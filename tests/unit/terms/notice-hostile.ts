import { generator } from '../../../bench/lib/random.ts';
import { languages } from '../../../plugins/terms/notice/languages/index.ts';

/** An article as most are, with its share of markup. */
export const ordinary = fill(
	'# Where the road ends\n\nThe ferry left at noon, and nobody on the pier thought it would be the ' +
		'last one that week. People had brought bread, two bicycles and a crate of pears; by four the ' +
		'water was over the road. See the [timetable](https://harbour.example/timetable), or *ask*.\n\n' +
		'- bread for two days\n- a `map` of the wells & a torch\n\n' +
		'> It was a long week, and the shop on the corner had run out of candles by Tuesday. The mayor ' +
		'came on a tractor and counted the people on the stairs of the old school.\n\n' +
		'![A boat](/boat.png)\n\nWhat remained was a [list](https://harbour.example/list) on the door.\n\n',
);

const simple = Object.entries({
	'one line': 'word ',
	'line breaks': '\n',
	'lines with returns': 'a\r\n\r\n',
	'lists in lists': '- - - a\n',
	'lists of lists': '- ',
	'lines of quotes': '> > > > a\n',
	headings: '# a\n',
	rules: '* * *\n',
	fences: '```\na\n',
	cells: '|a|b',
	'open brackets': '[',
	'open links': '[a](',
	links: '[a](/x) ',
	'open tags': '<a b="',
	tags: '<b>',
	'open anchors': '<a href="x">y',
	anchors: '<a href="https://x.example/a">y</a> ',
	'open scripts': '<script>',
	'scripts inside': 'x <script>',
	'open comments': '\n\n<!-- ',
	'open braces': '{',
	schemes: 'http://',
	addresses: 'http://x.example/a ',
	'addresses without scheme': 'www.',
	code: '`a` ',
	emphasis: '*_~~',
	stars: '*',
	entities: '&amp;',
	'beginnings of entities': '&',
	emoji: '😀',
	'wide letters': 'ｔｈｉｓ ',
	'mathematical letters': '𝕥𝕙𝕚𝕤 ',
	'beginnings of phrases': 'this article ',
	phrases: 'this article was originally published on ',
	'phrases in Chinese': '本文转载自',
	'phrases in Japanese': 'この記事は最初に',
	labels: 'source: ',
	'lines with labels': 'via: x\n',
	credits: 'This article was originally published on [X](https://x.example/a/b). ',
	licences: '[x](https://creativecommons.org/licenses/by/4.0/) ',
	'names of licences': 'CC0. ',
	grants: 'you may republish this article, ',
	'grants with lists': 'You may republish this text:\n- credit us\n\n',
	'grants in lists': '- you may republish this text under CC BY:\n',
	captions: '<figure>x</figure>CC0. ',
});

const odd: readonly Hostile[] = [
	['nested quotes', (length) => `${'>'.repeat(length)} a`],
	['nested brackets', nested('[', ']')],
	['nested links', nested('[', '](x)')],
	['links over many lines', nested('[\n', '](x)\n')],
	['nested images', nested('![', '](x)')],
	['references', (length) => `[a]: /x\n\n${fill('[a]')(length)}`],
	['references to nothing', (length) => `[a]: /x\n\n${fill('[a][')(length)}`],
	['definitions', (length) => sequence(length, (at) => `[${at}]: /x\n`)],
	['growing runs of backticks', (length) => sequence(length, (at) => `${'`'.repeat(at)} `)],
	['one long word', (length) => 'a'.repeat(length)],
	['one letter and its accents', (length) => `a${fill('\u0301\u0323')(length)}`],
	['pictures behind licences', (length) => fill('CC0. ')(length / 2) + fill('![](x)')(length / 2)],
];

/** Texts that make a reader go back, hold on or look ahead. */
export const hostile: readonly Hostile[] = [
	...simple.map(([name, part]): Hostile => [name, fill(part)]),
	...odd,
	...languages.map(({ tag, words, phrases }): Hostile => {
		const all = Object.values(phrases).flat();
		return [`the phrases of "${tag}"`, fill(`${all.map((one) => spoken(one, words)).join(' ')} `)];
	}),
	...[1, 2, 3].map((seed): Hostile => [`mix ${seed}`, (length) => mixed(seed, length)]),
];

function fill(part: string): (length: number) => string {
	return (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

function nested(open: string, close: string): (length: number) => string {
	return (length) => {
		const count = Math.floor(length / (open.length + close.length));
		return open.repeat(count) + close.repeat(count);
	};
}

function sequence(length: number, part: (at: number) => string): string {
	const parts: string[] = [];
	for (let at = 0, sum = 0; sum < length; at += 1) {
		const one = part(at);
		sum += one.length;
		parts.push(one);
	}
	return parts.join('').slice(0, length);
}

/** Long and short runs of all the simple ones. */
function mixed(seed: number, length: number): string {
	const random = generator(seed);
	return sequence(length, () => {
		const [, part] = simple[Math.floor(random() * simple.length)] as [string, string];
		return part.repeat(1 + Math.floor(random() ** 4 * 200));
	});
}

/** A phrase as somebody would write it: the first choice of every group. */
function spoken(written: string, words: Readonly<Record<string, string>>): string {
	let text = written;
	for (let round = 0; round < 6; round += 1) {
		text = text
			.replace(/\{(\w+)\}/g, (_, name: string) => `(${words[name] ?? ''})`)
			.replace(/\(([^()|]*)(?:\|[^()]*)?\)/g, '$1');
	}
	return text.replace(/<\w+>/g, 'Name').replace(/\*\d+|[?^$]/g, '');
}

type Hostile = readonly [name: string, make: (length: number) => string];
