import type { Comment, Element, Root } from 'hast';
import type { Environment } from '../cascade/environment.ts';
import type { Layers } from '../cascade/neighbours.ts';
import type { Sight } from '../cascade/sight.ts';
import type { Order } from '../visibility/reordered.ts';
import type { HiddenReason } from '../visibility/visibility.ts';
import type { Label } from './label.ts';
import type { Pragma } from './pragma.ts';
import type { Resource, Within } from './resource.ts';
import type { Visitors } from './visitors.ts';

/** One built HTML page, read as a browser reads it without running scripts. */
export interface Page {
	/** Relative to the output folder, with `/`. */
	path: string;
	/** Absolute address. */
	url: string;
	tree: Root;
	blocks: readonly Block[];
	links: readonly Link[];
	robots: readonly RobotsMeta[];
	/** Words that it says in other ways than by its text. */
	labels: readonly Label[];
	/** What its `<meta http-equiv>` elements say. */
	pragmas: readonly Pragma[];
	/** What its addresses are resolved against: its own, or that of `<base>`. */
	base: string;
	comments: readonly Comment[];
	/** What the page loads or names by address, beside its links. */
	resources: readonly Resource[];
	/** Environments that its style sheets treat alike. */
	surroundings: readonly ReadonlySet<Environment>[];
	/** Addresses of its style sheets that could not be read. */
	unreadSheets: readonly string[];
	/** What of it may lie over its words. */
	layers: Layers;
}

/** A `<meta>` that speaks to crawlers. */
export interface RobotsMeta {
	name: string;
	content: string;
	element: Element;
	within: Within;
}

/** A run of text between two breaks, as a paragraph, a heading or a list item is one. */
export interface Block {
	element: Element | Root;
	/** What the block lies in: blocks with the same container stand together. */
	container: Element | Root | null;
	/** What a reader sees, white space folded; what stands above letters (ruby) comes at the end. */
	text: string;
	/** The same with a space wherever an inline element begins or ends: what a stylesheet sets apart. */
	parted: string;
	/** What stands there but is not seen, with the reason. */
	hidden: { text: string; reason: HiddenReason }[];
	/** Runs of its text that not every reader sees, or not for certain. */
	partly: { text: string; sight: Sight }[];
	links: Link[];
	/** Inside `nav`: site furniture that credits nothing. */
	navigation: boolean;
	/** Inside the page's own header or footer. */
	edge: 'header' | 'footer' | null;
	/** What is marked as the comments of visitors around it, or null. */
	visitors: Visitors | null;
	/** What moves it against the order of the source. */
	order: Order;
}

/** An `<a>` of HTML. */
export interface Link {
	element: Element;
	block: Block;
	/** As written, or null when the attribute is missing. */
	href: string | null;
	/** Where it leads, resolved against the page; null when that is no address. */
	url: URL | null;
	/** What it has in common with other spellings of its target; null where it leads to no web page. */
	key: string | null;
	/** Tokens of `rel`, lower case. */
	rel: readonly string[];
	/** Visible words, the alternative text of an image, or the label of an icon. */
	text: string;
	/** Why no reader sees it, or null. */
	hidden: HiddenReason | null;
	/** Where it is not seen, or perhaps not; null where all readers see it, or none. */
	sight: Sight | null;
}
