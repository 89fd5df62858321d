import type { Place } from '../../model.ts';
import type { Notice } from './notice.ts';
import type { Passage } from './passages.ts';

const COUNTER = /\/\/counter\.theconversation\.[a-z.]+\/content\/(\d+)\/count/i;
const TRACKER_ID = 'republication-tracker-tool-source';
const TRACKER_QUERY = /[?&]republication-pixel=/;
const PIXEL_PING =
	/^(?:https?:)?\/\/pixel\.(?:propublica|publicintegrity)\.org\/pixel\.(?:js|gif)/i;

/**
 * What publishers' own tools leave in a copy besides their sentence: counters, and the canonical link
 * in the body.
 *
 * A counter alone is weak evidence, because the publisher's own pages carry it too; with the mark of
 * the copy dialog, or with the id of the Republication Tracker Tool, it is strong.
 */
export function findTools(passage: Passage, placeOf: (offset: number) => Place): Notice[] {
	const notices: Notice[] = [];
	for (const image of passage.visible.images) {
		const counter = COUNTER.exec(image.src);
		if (counter) {
			const copied = image.src.includes('distributor=republish');
			const words = `content ${counter[1]}`;
			notices.push(
				notice(
					'pixel-the-conversation',
					words,
					image.src,
					placeOf(image.at),
					copied ? 0.7 : 0.3,
					'The Conversation',
				),
			);
		} else if (image.id === TRACKER_ID || TRACKER_QUERY.test(image.src)) {
			notices.push(
				notice('pixel-republication-tracker', image.src, image.src, placeOf(image.at), 0.8, null),
			);
		}
	}
	for (const { kind, url, at } of passage.visible.embeds) {
		if (kind === 'canonical')
			notices.push(notice('canonical-in-body', url, url, placeOf(at), 0.4, null));
		else if (PIXEL_PING.test(url)) {
			const name = url.includes('propublica') ? 'ProPublica' : null;
			notices.push(notice('pixel-ping', url, url, placeOf(at), 0.4, name));
		}
	}
	return notices;
}

function notice(
	rule: string,
	words: string,
	text: string,
	place: Place,
	score: number,
	publisher: string | null,
): Notice {
	return {
		kind: score < 0.5 ? 'other' : 'tail',
		place,
		text,
		score,
		why: [{ rule, words }],
		publisher,
		url: null,
		license: null,
		scope: 'text',
		grant: null,
	};
}
