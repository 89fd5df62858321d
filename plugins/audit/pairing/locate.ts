/** Finds where in a long text each work stands: a file of many works is judged stretch by stretch. */
import type { Extent } from '../../model.ts';
import { findRuns, type Piece } from './fingerprint-runs.ts';
import type { ArticleKey } from './fingerprint-table.ts';
import { type FingerprintIndex, measure } from './fingerprints.ts';
import { joinSpans, type Span } from './spans.ts';

/** Words of anything else between two stretches of a work from which on they are two copies. */
const apart = 200;

/**
 * Every copy of a work in a text, in the order of the text. A work whose parts lie far apart is one
 * copy where only all parts together are the work.
 *
 * @param words of the text, as `wordsOfText` gives them
 */
export function locate(index: FingerprintIndex, words: Uint32Array): Located[] {
	const { data } = index;
	const found: Located[] = [];
	for (const [text, { stretches }] of findRuns(data, words, words.length, -1)) {
		const whole = measure(data, text, stretches);
		if (!whole) continue;
		const start = data.starts[text] as number;
		const copies = clustersOf(stretches).flatMap((cluster) => {
			const measured = measure(data, text, cluster);
			return measured ? [{ ...measured, cluster }] : [];
		});
		const split = whole.extent === 'full' && copies.every(({ extent }) => extent !== 'full');
		for (const copy of split ? [{ ...whole, cluster: stretches }] : copies) {
			const pieces = copy.cluster.flat();
			const covers = joinSpans(
				copy.extent === 'full'
					? []
					: pieces.map((piece) => {
							const from = piece.text - start;
							return { from, to: from + piece.length };
						}),
			);
			let from = words.length;
			let to = 0;
			for (const { page, length } of pieces) {
				from = Math.min(from, page);
				to = Math.max(to, page + length);
			}
			const { extent, share } = copy;
			for (const key of data.keys[text] ?? []) found.push({ key, extent, share, covers, from, to });
		}
	}
	return found.sort((one, other) => one.from - other.from || one.to - other.to);
}

function clustersOf(stretches: readonly Piece[][]): Piece[][][] {
	const placed = stretches.map((pieces) => {
		const { from, to } = joinSpans(
			pieces.map(({ page, length }) => ({ from: page, to: page + length })),
		).reduce((all, span) => ({ from: all.from, to: Math.max(all.to, span.to) }));
		return { pieces, from, to };
	});
	placed.sort((one, other) => one.from - other.from);
	const clusters: Piece[][][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const { pieces, from, to } of placed) {
		if (from - end > apart) clusters.push([]);
		clusters.at(-1)?.push(pieces);
		end = Math.max(end, to);
	}
	return clusters;
}

/** One copy of a work in a text. */
export interface Located extends Span {
	key: ArticleKey;
	extent: Extent;
	/** Share of the work's own words, from 0 to 1. */
	share: number;
	/** Of an excerpt: which words of the work they are. */
	covers: readonly Span[];
}
