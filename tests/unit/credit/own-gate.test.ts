import { expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { audit } from '../../../plugins/audit/index.ts';
import {
	compileCredit,
	compileHead,
	compileMetadata,
	creditToHtml,
} from '../../../plugins/credit/index.ts';
import { parseOptions } from '../../../plugins/options.ts';
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

const publishers = shippedPublishers();
const cases = publishers.flatMap((profile) =>
	(['top', 'bottom'] as const).flatMap((placement) =>
		[[], ['Edited for length']].map((changes) => [profile.id, placement, changes] as const),
	),
);

test.each(cases)('the credit passes the gate: %s, %s, %j', async (id, placement, changes) => {
	const profile = publishers.find((one) => one.id === id);
	const host = profile?.domains[0] ?? 'publisher.example';
	const options = parseOptions(
		{ placement, pixels: [id], site: { url: 'https://site.example', name: 'The Site' } },
		'a test',
	);
	const data = {
		title: 'Tides of the estuary',
		author: [
			{ name: 'A. Writer', institution: 'The Institute', url: `https://${host}/people/a` },
			{ name: 'B. Writer', url: `https://${host}/people/b` },
		],
		source: { url: `https://${host}/2026/story-12345`, publisher: id, published: '2026-01-31' },
		license: profile?.grant?.id ?? profile?.licenses[0]?.license ?? 'CC-BY-4.0',
		...(changes.length > 0 ? { changes } : {}),
	};
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
	const html = `<!doctype html><html lang="en"><head><title>x</title>${
		head.canonical ? `<link rel="canonical" href="${head.canonical}">` : ''
	}${head.noindex ? '<meta name="robots" content="noindex">' : ''}${metadataToHtml(metadata)}</head><body><main><h1>${data.title}</h1>${creditToHtml(credit, 'top')}${text
		.trim()
		.split('\n\n')
		.map((words) => `<p>${words}</p>`)
		.join('')}${creditToHtml(credit, 'bottom')}</main></body></html>`;
	const pages = [{ path: 'a/index.html', bytes: new TextEncoder().encode(html) }];
	const result = await audit({
		articles: [article],
		options,
		site: 'https://site.example',
		pages,
		headers: null,
		robots: null,
	});
	const rules = result.findings
		.map(({ rule }) => rule)
		.filter((rule) => !notOfTheCredit.test(rule));
	expect(rules).toEqual(leftover[id] ? [leftover[id]] : []);
});
