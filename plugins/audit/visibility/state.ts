import type { Element } from 'hast';
import type { HiddenReason } from './hidden-reason.ts';
import { openPaint, type Paint } from './paint.ts';
import { type Order, openOrder } from './reordered.ts';
import { MEDIUM } from './text-style.ts';

/** The state at the document's root, for readers of light pages: everything is seen. */
export const openState: VisibilityState = {
	cut: null,
	details: null,
	invisible: null,
	svg: null,
	opacity: 1,
	font: MEDIUM,
	root: MEDIUM,
	magnify: 1,
	room: null,
	low: null,
	small: null,
	indent: null,
	flatLines: false,
	lineClip: null,
	paint: openPaint('light'),
	unreadable: null,
	pale: null,
	struck: null,
	overridden: null,
	deaf: null,
	order: openOrder,
};

/** The same for readers of dark pages. */
export const darkState: VisibilityState = { ...openState, paint: openPaint('dark') };

/** What an element hands down to its inside. */
export interface VisibilityState {
	/** Hides everything inside, and no descendant can undo it. */
	cut: HiddenReason | null;
	/** Inside a closed `<details>`: all but this summary is hidden. */
	details: { summary: Element | null; reason: HiddenReason } | null;
	/** `visibility`, which a descendant can undo. */
	invisible: HiddenReason | null;
	/** Inside `<svg>` but not in its text. */
	svg: HiddenReason | null;
	/** Product from the root down. */
	opacity: number;
	/** Pixels. */
	font: number;
	/** Font size of the root element in pixels. */
	root: number;
	/** What zooms and scales leave of its size, at most 1. */
	magnify: number;
	/** Height in pixels of the nearest box around that cuts off what is outside; endless if not known. */
	room: number | null;
	/** Cut off below the window by a box around, unless something in between can be scrolled. */
	low: HiddenReason | null;
	/** Letters too small to read. */
	small: HiddenReason | null;
	/** Text pushed out by `text-indent`. */
	indent: HiddenReason | null;
	/** Lines have no height … */
	flatLines: boolean;
	/** … inside a box that cuts off what does not fit. */
	lineClip: HiddenReason | null;
	paint: Paint;
	/** Letters that have no colour or the ground's. */
	unreadable: HiddenReason | null;
	/** The same where the ground is only likely: the bare window, or one that others may cover. */
	pale: HiddenReason | null;
	/** Words with a line through them. */
	struck: HiddenReason | null;
	/** Words whose letters run the wrong way. */
	overridden: HiddenReason | null;
	/** What moves it against the order of the source. */
	order: Order;
	/** Links in it cannot be clicked. */
	deaf: HiddenReason | null;
}
