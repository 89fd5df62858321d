import { escapeUTF8 } from 'entities';
import { targetKeyOf } from '../address/address.ts';
import type { CreditReading } from '../credit-reading.ts';
import { foldName } from '../names.ts';
import type { Block, Link, Page } from '../page/page.ts';
import { defineRule, type Report } from '../rule.ts';
import { type StoryLink, storyOf } from '../story.ts';
import type { HiddenReason } from '../visibility/visibility.ts';
import { hiddenWords } from '../visibility/visibility-words.ts';

/** So many lost links are told one by one. */
const TOLD = 10;
const ADDRESS = /https?:\/\/[^\s"'<>()[\]{}`]+/gi;
const WRITTEN = /\]\(<?(https?:\/\/[^\s"'<>)]+)/gi;

export default defineRule({
	id: 'links-kept',
	docs: {
		duty: 'The story’s own links are on the page, where the publisher asks for it.',
		what: 'Every absolute web link of the article’s Markdown (inline, by reference, in angle brackets, a bare address, `<a href>`) must be a link on the page that a reader sees and that leads to the same place; what only the page’s own header, footer or navigation has is no link of the story. Pictures, code, comments and MDX expressions are left out. `http` and `https`, a trailing slash and tracking parameters make no difference; words of the link may change.',
		why: 'Many publishers let others republish a story on the condition that its links stay in it. A plugin that strips or rewrites links takes them from every page at once, and nobody sees it in the Markdown.',
		options:
			"publishers: [{ id: 'the-publisher', name: 'The Publisher', domains: ['publisher.example'], links: { rule: 'keep' } }]",
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nauthor: A. Writer\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-4.0\n---\n\nA page without the link: she keeps a [notebook of the tides](https://archive.example/notebook).',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nauthor: A. Writer\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-4.0\n---\n\nA page with the link: the story was told [here](https://publisher.example/2026/story/?utm_source=feed) first.',
			},
		],
	},
	*page({ article, page, reading }) {
		const { links } = storyOf(article);
		if (links.length === 0) return;
		const { shown, cut, hidden, aside } = linksOf(page, reading);
		const wentOn = ({ bare, key }: StoryLink) => bare && cut.has(key.slice(0, key.indexOf('?')));
		const lost = withoutUnread(
			links.filter((link) => !shown.has(link.key) && !wentOn(link)),
			page,
		);
		const [first] = lost;
		if (!first) return;
		const credited = new Set(reading.area.flatMap((block) => block.links.map(({ key }) => key)));
		const own = links.filter(({ key }) => !(credited.has(key) && shown.has(key)));
		if (
			lost.length > 1 &&
			lost.length === own.length &&
			lost.every(({ key }) => !hidden.has(key) && !aside.has(key))
		) {
			yield {
				message: { code: 'all', args: { count: String(lost.length) } },
				place: first.place,
				expected: lost.slice(0, TOLD).map(snippetOf),
			};
			return;
		}
		const byWords = new Map<string, Link>();
		for (const link of page.links) {
			const words = foldName(link.text);
			if (link.hidden === null && !byWords.has(words)) byWords.set(words, link);
		}
		for (const link of lost.slice(0, TOLD)) {
			const moved = aside.get(link.key);
			if (moved && !hidden.has(link.key)) yield movedReport(link, moved);
			else yield lostReport(link, hidden.get(link.key), byWords.get(foldName(link.text)), page);
		}
		const next = lost[TOLD];
		if (next) {
			yield {
				message: { code: 'more', args: { count: String(lost.length - TOLD) } },
				place: next.place,
				expected: lost.slice(TOLD, 2 * TOLD).map(snippetOf),
			};
		}
	},
});

/** Targets of the page's links: in what a reader reads, on the page's edges, and hidden ones. */
function linksOf(
	page: Page,
	reading: CreditReading,
): {
	shown: ReadonlySet<string>;
	/**
	 * The same up to the first escaped character. Where a bare address ends that script without
	 * spaces follows, engines differ: the longer one goes on with escaped characters.
	 */
	cut: ReadonlySet<string>;
	hidden: ReadonlyMap<string, HiddenReason>;
	/** Links that only the page's own header, footer or navigation has. */
	aside: ReadonlyMap<string, Link>;
} {
	const shown = new Set<string>();
	const cut = new Set<string>();
	const hidden = new Map<string, HiddenReason>();
	const aside = new Map<string, Link>();
	const credit = new Set(reading.area);
	for (const link of page.links) {
		const { key, hidden: reason, text, block } = link;
		// What a visitor links to in a comment is no link of the story.
		if (key === null || !(block.navigation || reading.counts(block))) continue;
		const isOnEdge = block.edge !== null && !credit.has(block) && !reading.isWork(block);
		if (reason !== null && !opens(reason)) hidden.set(key, reason);
		else if (block.navigation || isOnEdge) aside.set(key, link);
		else if (reason !== null || text !== '') shown.add(key);
	}
	for (const key of shown) {
		const escaped = key.indexOf('%');
		if (escaped >= 0) cut.add(key.slice(0, escaped));
	}
	return { shown, cut, hidden, aside };
}

/** The story may keep links one click away, in folded sources or panels of tabs, or struck out. */
function opens({ code, element }: HiddenReason): boolean {
	const isFolded = element.tagName === 'details' || element.properties.role === 'tabpanel';
	return isFolded || code === 'struck-out';
}

/**
 * Without what the engine took for no link: an address in code, since an indented line in a list may
 * be either, and Markdown that the page shows as it is written, as inside a block of HTML.
 */
function withoutUnread(lost: readonly StoryLink[], page: Page): readonly StoryLink[] {
	if (lost.length === 0) return lost;
	const code = new Set<string | null>();
	const written = new Set<string | null>();
	const collect = (into: Set<string | null>, address: string): void => {
		into.add(targetKeyOf(URL.parse(address)));
	};
	for (const { element, container, text } of page.blocks) {
		if (isPre(element) || isPre(container)) {
			for (const [address] of text.matchAll(ADDRESS)) collect(code, address);
		}
		for (const [, address = ''] of text.matchAll(WRITTEN)) collect(written, address);
	}
	return lost.filter(({ bare, key }) => !written.has(key) && !(bare && code.has(key)));
}

function isPre(node: Block['container']): boolean {
	return node?.type === 'element' && node.tagName === 'pre';
}

function lostReport(
	link: StoryLink,
	hidden: HiddenReason | undefined,
	other: Link | undefined,
	page: Page,
): Report<'links-kept'> {
	const { url, text, place } = link;
	const shared = { place, expected: [snippetOf(link)] };
	if (hidden) {
		const args = { text, shown: hiddenWords(hidden) };
		return { message: { code: 'hidden', args }, ...shared, node: hidden.element };
	}
	if (other) {
		const actual = other.href ?? 'nowhere';
		const args = { text, actual, url };
		return { message: { code: 'changed', args }, ...shared, node: other.element, actual };
	}
	const node = page.blocks.find((block) => block.text.includes(text))?.element;
	return {
		message: { code: 'lost', args: { text, url } },
		...shared,
		...(node ? { node } : {}),
	};
}

function movedReport(link: StoryLink, moved: Link): Report<'links-kept'> {
	const { text, url, place } = link;
	const where = moved.block.navigation ? 'navigation' : (moved.block.edge ?? '');
	return {
		message: { code: 'aside', args: { text, url, where } },
		place,
		node: moved.element,
		expected: [snippetOf(link)],
	};
}

function snippetOf({ url, text }: StoryLink): string {
	return `<a href="${escapeUTF8(url)}">${escapeUTF8(text)}</a>`;
}
