/** The part of a browser's document model that is used here: our own code runs without one. */
export interface Doc {
	body: El;
	documentElement: El;
	timeline: unknown;
	querySelectorAll(selector: string): Iterable<El>;
	createRange(): { selectNodeContents(node: El): void; getClientRects(): Iterable<Box> };
	createTreeWalker(
		root: El,
		what: number,
	): { nextNode(): { nodeValue: string | null; parentElement: El | null } | null };
	elementFromPoint(x: number, y: number): El | null;
	getAnimations(): {
		timeline: unknown;
		playState: string;
		effect: { getComputedTiming(): { endTime: unknown } } | null;
		finish(): void;
	}[];
}

/** The window. */
export interface Win {
	innerWidth: number;
	innerHeight: number;
	getComputedStyle(element: El): Style;
	scrollBy(options: object): void;
	open(): null;
	addEventListener(name: string, listener: Listener): void;
	removeEventListener(name: string, listener: Listener): void;
}

type Listener = (event: { defaultPrevented: boolean; preventDefault(): void }) => void;

/** In CSS pixels of the window. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
	width: number;
	height: number;
}

/** Computed values. */
export type Style = Readonly<
	Record<
		| 'display'
		| 'visibility'
		| 'contentVisibility'
		| 'opacity'
		| 'filter'
		| 'clip'
		| 'clipPath'
		| 'maskImage'
		| 'transform'
		| 'overflow'
		| 'overflowX'
		| 'overflowY'
		| 'position'
		| 'pointerEvents',
		string
	>
>;

/** An element of a page. */
export interface El {
	tagName: string;
	id: string;
	href: string;
	textContent: string | null;
	isConnected: boolean;
	classList: Iterable<string> & { length: number };
	parentElement: El | null;
	assignedSlot: El | null;
	style: {
		setProperty(name: string, value: string, priority: string): void;
		removeProperty(name: string): void;
	};
	getAttribute(name: string): string | null;
	hasAttribute(name: string): boolean;
	closest(selector: string): El | null;
	contains(other: El): boolean;
	querySelector(selector: string): El | null;
	querySelectorAll(selector: string): Iterable<El>;
	getBoundingClientRect(): Box;
	getRootNode(): { host?: El };
	scrollBy(options: object): void;
	checkVisibility(options: object): boolean;
	dispatchEvent(event: object): boolean;
}
