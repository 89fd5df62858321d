import type { Element } from 'hast';
import { bareHost } from '../address/host.ts';
import { foldName } from '../names.ts';
import { stringOf } from '../page/element.ts';
import type { Resource } from '../page/resource.ts';
import type { FileName } from './file-name.ts';

const SOUND = /^(?:mp3|m4a|aac|ogg|oga|opus|wav|flac|weba)$/;
const FILM = /^(?:mp4|m4v|webm|mov|ogv|avi|mkv|m3u8|mpd)$/;
const STILL = /^(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic|jxl|ico)$/;
const PLAYERS: readonly (readonly [Medium, RegExp])[] = [
	[
		'video',
		/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|jwplayer\.com|brightcove\.net|wistia\.(?:com|net)|rumble\.com|kaltura\.com|streamable\.com|twitch\.tv|bilibili\.com|rutube\.ru)$/,
	],
	[
		'audio',
		/(?:^|\.)(?:soundcloud\.com|spotify\.com|podcasts\.apple\.com|megaphone\.fm|libsyn\.com|buzzsprout\.com|simplecast\.com|acast\.com|audioboom\.com|podbean\.com|omny\.fm)$/,
	],
	[
		'graphics',
		/(?:^|\.)(?:datawrapper\.de|dwcdn\.net|flourish\.studio|flo\.uri\.sh|infogram\.com|infogr\.am|public\.tableau\.com|everviz\.com|knightlab\.com|carto\.com|openstreetmap\.org|observablehq\.com|ourworldindata\.org)$/,
	],
];
/** Words that name charts, maps and drawings of data, as file names and captions have them. */
const GRAPHIC =
	/(?<![\p{L}\p{M}])(?:charts?|graphs?|graphics?|maps?|diagrams?|infographics?|timelines?|grafik(?:en)?|diagramme?|karten?|graphiques?|cartes?|gráficos?|mapas?|infografías?|infográficos?|grafici|mappe?|график|карта|инфографика)(?![\p{L}\p{M}])|图表|图示|地图|図表|地図|グラフ/iu;

/**
 * Which kind of medium a resource of a page is.
 *
 * @param file its name, or null
 * @param words alternative text and caption
 * @returns null for a frame or object of which nothing tells what it shows
 */
export function mediumOf(resource: Resource, file: FileName | null, words: string): Medium | null {
	const { element, url } = resource;
	const { tagName, properties } = element;
	const extension = file?.extension ?? '';
	if (resource.kind === 'card') return cardMedium(element, extension);
	if (SOUND.test(extension) || tagName === 'audio') return 'audio';
	if (tagName === 'source' && /^audio\//i.test(stringOf(properties.type) ?? '')) return 'audio';
	if (FILM.test(extension)) return 'video';
	if (resource.kind === 'media') return 'video';
	if (resource.kind === 'frame' && !STILL.test(extension)) {
		const host = url ? bareHost(url.hostname) : '';
		const player = PLAYERS.find(([, hosts]) => hosts.test(host));
		if (player) return player[0];
		const path = foldName(`${url?.pathname ?? ''} ${words}`);
		if (/video|player/.test(path)) return 'video';
		if (/audio|podcast/.test(path)) return 'audio';
		return GRAPHIC.test(path.replace(/[_/.-]/g, ' ')) ? 'graphics' : null;
	}
	const named = `${(file?.stem ?? '').replace(/[_.-]/g, ' ')} ${words}`;
	return GRAPHIC.test(named) ? 'graphics' : 'images';
}

/** Whether an address is that of a player or of another frame by its host. */
export function isPlayer(url: URL): boolean {
	const host = bareHost(url.hostname);
	return PLAYERS.some(([, hosts]) => hosts.test(host));
}

/** Whether a file is a picture, film or sound by its extension. */
export function isMediaFile({ extension }: FileName): boolean {
	return STILL.test(extension) || FILM.test(extension) || SOUND.test(extension);
}

function cardMedium({ properties }: Element, extension: string): Medium {
	const name = stringOf(properties.property) ?? stringOf(properties.name) ?? '';
	if (/video|player/i.test(name) || FILM.test(extension)) return 'video';
	return /audio/i.test(name) || SOUND.test(extension) ? 'audio' : 'images';
}

/** As publishers' rules tell them apart. */
export type Medium = 'images' | 'graphics' | 'video' | 'audio';
