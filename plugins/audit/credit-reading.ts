import type { Comment } from 'hast';
import type { Terms } from '../model.ts';
import { targetKeyOf } from './address/address.ts';
import { areaOf, type MissedLink, missedIn } from './credit-reading/area.ts';
import { deniedBlocks } from './credit-reading/denied.ts';
import { compileFurniture, type Furniture } from './credit-reading/furniture.ts';
import { findHidden } from './credit-reading/hidden-credit.ts';
import { isLicenseOf, licenseLinksOf } from './credit-reading/license-links.ts';
import { compileFind, type Finder, sourceNames } from './credit-reading/named.ts';
import { type Placing, placingOf } from './credit-reading/placing.ts';
import { foldName, showsName } from './names.ts';
import type { Block, Link, Page } from './page/page.ts';
import type { HiddenReason } from './visibility/visibility.ts';

export { hasWords, isTerse } from './credit-reading/has-words.ts';
export type { Placing } from './credit-reading/placing.ts';

/**
 * @param page the page
 * @param terms of the work that the page carries
 * @param isWorkText tells whether a text belongs to the work itself
 * @param others target keys of the works that the page carries: the credit of another is not this one's
 */
export function readCredit(
	page: Page,
	terms: Terms,
	isWorkText: (text: string) => boolean,
	others: ReadonlySet<string> = new Set(),
): CreditReading {
	const source = terms.source?.url ?? null;
	const key = source === null ? null : targetKeyOf(URL.parse(source));
	const toSource = key === null ? [] : page.links.filter((link) => link.key === key);
	const mine = new Set(toSource.map(({ block }) => block));
	const denied = deniedBlocks(page.blocks, toSource, terms);
	const claimed = new Set(
		page.links
			.filter((link) => link.key !== null && link.key !== key && others.has(link.key))
			.map(({ block }) => block)
			.filter((block) => !mine.has(block))
			.concat(...denied),
	);
	const furniture = compileFurniture(page, isWorkText, claimed);
	const { counts, isFurniture } = furniture;
	// What is hidden in navigation was meant for a reader as well.
	const linked = toSource.filter(
		({ block }) => !denied.has(block) && (block.navigation || counts(block)),
	);
	const backlinks = linked.filter((link) => link.hidden === null && !link.block.navigation);
	const names = sourceNames(terms);
	const speaks = (block: Block): boolean =>
		isFurniture(block) &&
		(names.some((name) => showsName(foldName(block.text), name)) ||
			block.links.some((link) => link.hidden === null && isLicenseOf(terms, link)));
	const spoken = backlinks.length > 0 ? [] : page.blocks.filter(speaks);
	const hiddenBy =
		backlinks.length > 0
			? null
			: findHidden(page, linked, names, source, isFurniture, spoken.length > 0);
	const core = backlinks.length > 0 ? backlinks.map(({ block }) => block) : spoken;
	const area = areaOf(page, core, isFurniture);
	const state = stateOf(backlinks, hiddenBy, spoken);
	return {
		...furniture,
		state,
		backlinks,
		hiddenBy,
		denied,
		missed: state === 'unlinked' ? missedIn(area, terms, new URL(page.url).host) : [],
		area,
		// No getter: V8 gives each object with one a shape of its own, which keeps the whole page alive
		// until a full collection (measured: twice the memory, and a third of the time).
		placing: () => placingOf(page, new Set(area), furniture.isWork),
		licenseLinks: licenseLinksOf(page, area, isFurniture),
		...compileFind(page, area, furniture, terms),
	};
}

function stateOf(
	backlinks: readonly Link[],
	hiddenBy: CreditReading['hiddenBy'],
	spoken: readonly Block[],
): CreditReading['state'] {
	if (backlinks.length > 0) return 'shown';
	if (hiddenBy !== null) return 'hidden';
	return spoken.length > 0 ? 'unlinked' : 'absent';
}

/**
 * What a page says about the origin of one work: read once, asked by all rules.
 *
 * Nothing here looks for our own markup. A credit is words and links: whatever names the source on
 * the page and is neither the work's own text, nor navigation, nor what a visitor wrote.
 */
export interface CreditReading extends Furniture, Finder {
	/**
	 * `shown`: a reader sees a link to the source · `unlinked`: the source is named but not linked ·
	 * `hidden`: there is one, but nobody sees it · `absent`: there is none.
	 */
	state: 'shown' | 'unlinked' | 'hidden' | 'absent';
	/** Links to the source that a reader sees. */
	backlinks: readonly Link[];
	/** Why the credit is not seen, in state `hidden`. */
	hiddenBy: HiddenReason | Comment | null;
	/** Blocks that say that there is no such credit. */
	denied: ReadonlySet<Block>;
	/** Links in the credit that should be the backlink and lead elsewhere. */
	missed: readonly MissedLink[];
	/** Blocks that form the credit. */
	area: readonly Block[];
	/** Paragraphs of the work's own text that stand above the credit and below it, on the page. */
	placing(): Placing;
	/** Links to Creative Commons licences: those of the credit, or where it has none, of the page. */
	licenseLinks: readonly Link[];
}
