import type { Fault } from '../sample.ts';
import { article } from './article.ts';
import { colours } from './colours.ts';
import { covered } from './covered.ts';
import { drawn } from './drawn.ts';
import { halfSeen } from './half-seen.ts';
import { hiddenElements } from './hidden.ts';
import { houseRules } from './house-rules.ts';
import { inlineStyle } from './inline-style.ts';
import { license } from './license.ts';
import { linkTricks } from './link-tricks.ts';
import { links } from './links.ts';
import { media } from './media.ts';
import { metadata } from './metadata.ts';
import { noRoom } from './no-room.ts';
import { pressed } from './pressed.ts';
import { redirects } from './redirects.ts';
import { robots } from './robots.ts';
import { structure } from './structure.ts';
import { styleSheet } from './style-sheet.ts';
import { turned } from './turned.ts';
import { twins } from './twins.ts';
import { use } from './use.ts';
import { wording } from './wording.ts';
import { words } from './words.ts';
import { works } from './works.ts';

/** All faults, by what they break. */
export const faults: Readonly<Record<string, readonly Fault[]>> = {
	Structure: structure,
	'Hidden elements': hiddenElements,
	'Inline style': inlineStyle,
	'Style sheet': styleSheet,
	'Half seen': halfSeen,
	'Turned or denied': turned,
	Drawn: drawn,
	Covered: covered,
	Colours: colours,
	'No room': noRoom,
	Pressed: pressed,
	Backlink: links,
	'Link tricks': linkTricks,
	Crawlers: robots,
	Redirects: redirects,
	Words: words,
	Licence: license,
	Wording: wording,
	'House rules': houseRules,
	Use: use,
	Article: article,
	'Many works': works,
	Media: media,
	Metadata: metadata,
	'Feeds and twins': twins,
};
