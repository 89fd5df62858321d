import { expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { audit } from '../../../plugins/audit/index.ts';
import {
	compileCredit,
	compileHead,
	compileMetadata,
	creditToHtml,
} from '../../../plugins/credit/index.ts';
import { parseOptions, type UserOptions } from '../../../plugins/options.ts';
import { allLicenses } from '../../../plugins/terms/licenses/index.ts';
import { shippedPublishers } from '../../../plugins/terms/publishers/shipped.ts';
import { body } from '../../helpers/article.ts';
import { metadataToHtml } from '../../helpers/metadata.ts';

/** What only a person can settle: the licence of a publisher that names several, use for money. */
const notOfTheCredit =
	/^(?:license-(?:known|versioned|consistent)|(?:adaptation|commercial)-allowed)$/;

/** What no credit can make up: a counter that stands in the copied code only, a day that no field holds. */
const leftover: Readonly<Record<string, string>> = {
	'19th': 'pixel-kept',
	'calmatters-network': 'pixel-kept',
	correctiv: 'credit-wording',
	onearth: 'pixel-kept',
	'sierra-nevada-ally': 'pixel-kept',
	'waging-nonviolence': 'pixel-kept',
};

const story = {
	title: 'Tides of the estuary',
	author: 'A. Writer',
	source: { url: 'https://publisher.example/2026/story', publisher: 'The Publisher' },
};

const publishers = shippedPublishers();
const cases = publishers.flatMap((profile) =>
	(['top', 'bottom'] as const).flatMap((placement) =>
		[[], ['Edited for length']].map((changes) => [profile.id, placement, changes] as const),
	),
);

test.each(cases)('the credit passes the gate: %s, %s, %j', async (id, placement, changes) => {
	const profile = publishers.find((one) => one.id === id);
	const host = profile?.domains[0] ?? 'publisher.example';
	const found = await judge(
		{ placement, pixels: [id] },
		{
			...story,
			author: [
				{ name: 'A. Writer', institution: 'The Institute', url: `https://${host}/people/a` },
				{ name: 'B. Writer', url: `https://${host}/people/b` },
			],
			source: { url: `https://${host}/2026/story-12345`, publisher: id, published: '2026-01-31' },
			license: profile?.grant?.id ?? profile?.licenses[0]?.license ?? 'CC-BY-4.0',
			...(changes.length > 0 ? { changes } : {}),
		},
	);
	expect(found).toEqual(leftover[id] ? [leftover[id]] : []);
});

/** Each licence of its own kind and version, and of the ports, whose text differs by name alone, some. */
const sampled = allLicenses().filter(
	({ jurisdiction }, at) => jurisdiction === '' || at % 29 === 0,
);
const ways = (['line', 'card', 'footnote', 'plain'] as const).flatMap((look) =>
	(['top', 'bottom', 'manual'] as const).map((placement) => [look, placement] as const),
);

test.each(ways)(
	'the look %s at %s passes the gate under every licence',
	async (look, placement) => {
		expect(sampled.length).toBeGreaterThan(40);
		const found: Record<string, string[]> = {};
		for (const { shortName, url } of sampled) {
			const rules = await judge({ look, placement }, { ...story, license: url });
			if (rules.length > 0) found[shortName] = rules;
		}
		expect(found).toEqual({});
	},
);

/** Rules that the audit's findings on one page with its own credit belong to. */
async function judge(chosen: UserOptions, data: Data): Promise<string[]> {
	const options = parseOptions(
		{ ...chosen, site: { url: 'https://site.example', name: 'The Site' } },
		'a test',
	);
	const path = 'content/a.md';
	const text = `${body}\nThe ferry goes at noon, and nobody has ever asked it to go at another time.\n`;
	const article = parseArticle(
		path,
		`---\n${JSON.stringify(data)}\n---\n${text}`,
		compileDeclare(options),
	);
	const credit = compileCredit(options)(path, data, text);
	const head = compileHead(options)(path, data, text);
	const metadata = compileMetadata(options)(path, data, text, 'https://site.example/a/');
	if (!credit || !metadata) throw new Error('No credit');
	const at = (place: 'top' | 'bottom') => creditToHtml(credit, place);
	const isManual = options.placement === 'manual';
	const html = `<!doctype html><html lang="en"><head><title>x</title>${
		head.canonical ? `<link rel="canonical" href="${head.canonical}">` : ''
	}${head.noindex ? '<meta name="robots" content="noindex">' : ''}${metadataToHtml(metadata)}</head><body><main><h1>${data.title}</h1>${isManual ? '' : at('top')}${text
		.trim()
		.split('\n\n')
		.map((words) => `<p>${words}</p>`)
		.join('')}${isManual ? creditToHtml(credit) : at('bottom')}</main></body></html>`;
	const result = await audit({
		articles: [article],
		options,
		site: 'https://site.example',
		pages: [{ path: 'a/index.html', bytes: new TextEncoder().encode(html) }],
		headers: null,
		robots: null,
	});
	return result.findings.map(({ rule }) => rule).filter((rule) => !notOfTheCredit.test(rule));
}

type Data = Record<string, unknown> & { title: string };
