import type { Duty, Place } from '../../model.ts';
import type { CreditReading } from '../credit-reading.ts';
import type { Block, Link, Page } from '../page/page.ts';

/**
 * Where a page meets a duty, and in which words. It is asked only of duties without a finding, and
 * judges nothing itself.
 *
 * @returns null where nothing stands there to be shown, as with all that is forbidden
 */
export function fulfilmentOf({ rule, detail }: Duty, work: WorkReading): Fulfilment | null {
	const { reading } = work;
	switch (rule) {
		case 'credit-present':
		case 'credit-placed':
			return ofBlocks(reading.area);
		case 'credit-wording':
			return ofText(work, (detail.accept ?? '').split('\n')) ?? ofBlocks(reading.area);
		case 'credit-complete':
		case 'changes-marked':
		case 'notice-kept':
			return ofText(work, [detail.text ?? '']);
		case 'backlink-present':
		case 'backlink-followed':
			return ofLink(reading.backlinks[0]);
		case 'license-linked':
			return ofLink(reading.licenseLinks[0]);
		default:
			return null;
	}
}

/**
 * Whether nothing can be said of a duty on a page, because what it is about is not there or not seen.
 */
export function isMoot(rule: string, { reading }: WorkReading): boolean {
	if (rule === 'backlink-followed') return reading.state !== 'shown';
	const isOfCredit = /^(?:credit-(?!present$)|license-linked$|backlink-)/.test(rule);
	return isOfCredit && (reading.state === 'absent' || reading.state === 'hidden');
}

function ofBlocks(blocks: readonly Block[]): Fulfilment | null {
	const words = blocks.map(({ text }) => text).filter((text) => text !== '');
	return words.length === 0 ? null : { words: words.join(' '), place: placeOf(blocks[0]?.element) };
}

function ofLink(link: Link | undefined): Fulfilment | null {
	if (!link) return null;
	const target = link.url?.href ?? link.href ?? '';
	return { words: `${link.text} → ${target}`, place: placeOf(link.element) };
}

/** The block that says one of some texts, first of all in the credit; spaces and case are of no account. */
function ofText({ page, reading }: WorkReading, texts: readonly string[]): Fulfilment | null {
	const wanted = texts.map(folded).filter((text) => text !== '');
	const block = [...reading.area, ...page.blocks].find((one) => {
		const said = folded(one.text);
		return wanted.some((text) => said.includes(text));
	});
	return block ? ofBlocks([block]) : null;
}

function folded(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function placeOf(element: Block['element'] | undefined): Place | null {
	const start = element?.position?.start;
	return start ? { line: start.line, column: start.column } : null;
}

/** What a page says of one work. */
export interface WorkReading {
	page: Page;
	reading: CreditReading;
}

/** What on a page meets a duty. */
export interface Fulfilment {
	words: string;
	place: Place | null;
}
