import { placesIn } from '../../terms/notice/places.ts';
import { type JsonToken, readJson } from '../twin/json-strings.ts';
import { type FeedBody, type FeedItem, type FeedMedia, htmlOfText } from './item.ts';

/**
 * Entries of a JSON Feed (1.0 and 1.1): the objects of its list `items`. Read as far as it goes.
 *
 * @see https://jsonfeed.org/version/1.1
 */
export function readJsonFeed(json: string): FeedItem[] {
	const placeOf = placesIn(json, 0);
	const items: FeedItem[] = [];
	const stack: (string | null)[] = [];
	let key: string | null = null;
	let item: Draft | null = null;
	for (const token of readJson(json)) {
		if (token.kind === 'key') key = token.value;
		else if (token.kind === 'open') {
			// Root object, its list, and an object of it.
			if (stack.length === 2 && stack[1] === 'items' && token.mark === '{') {
				item = {
					place: placeOf(token.at),
					title: '',
					link: null,
					names: [],
					bodies: [],
					media: [],
					licenses: [],
				};
			}
			stack.push(key);
			key = null;
		} else if (token.kind === 'close') {
			stack.pop();
			if (stack.length === 2 && item) {
				items.push(item);
				item = null;
			}
		} else if (item) {
			const inItem = stack.length === 3;
			const people = stack[3] === 'authors' || stack[3] === 'author';
			if (inItem) addField(item, key ?? '', token, placeOf(token.at));
			else if (stack[3] === 'attachments') addAttachment(item, key ?? '', token.value);
			else if (people && key === 'name') item.names.push(token.value);
		}
	}
	if (item) items.push(item);
	return items;
}

function addField(
	item: Draft,
	key: string,
	{ value }: Extract<JsonToken, { kind: 'string' | 'key' }>,
	place: FeedItem['place'],
): void {
	if (key === 'title') item.title = value;
	else if (key === 'url') item.link = value;
	else if (key === 'external_url') item.link ??= value;
	else if (key === 'image' || key === 'banner_image')
		item.media.push({ href: value, type: 'image' });
	else if (key === 'content_html') item.bodies.push({ html: value, place, base: null });
	else if (key === 'content_text' || key === 'summary') {
		item.bodies.push({ html: htmlOfText(value), place, base: null });
	}
}

/** Address and type of an attachment, in either order. */
function addAttachment({ media }: Draft, key: string, value: string): void {
	const last = media.at(-1);
	if (key === 'url') {
		if (last && last.href === '') last.href = value;
		else media.push({ href: value, type: '' });
	} else if (key === 'mime_type') {
		if (last && last.type === '') last.type = value;
		else media.push({ href: '', type: value });
	}
}

interface Draft extends FeedItem {
	title: string;
	link: string | null;
	names: string[];
	bodies: FeedBody[];
	media: FeedMedia[];
	licenses: string[];
}
