import type { Doc, El, Style, Win } from './page-types.ts';

declare const document: Doc;
declare const window: Win;

/**
 * How a link stands in the window, and what hides it if anything does. Runs inside a page, so it
 * stands alone.
 */
export function measure(link: El): Measured {
	for (const animation of document.getAnimations()) {
		// One that a reader's scrolling drives has no end to wait for.
		const ends = animation.effect?.getComputedTiming().endTime;
		if (animation.timeline !== document.timeline || animation.playState === 'paused') continue;
		// Nobody waits for a minute.
		if (typeof ends !== 'number' || ends > 60_000) continue;
		try {
			animation.finish();
		} catch {
			// An endless one that says otherwise.
		}
	}
	const range = document.createRange();
	range.selectNodeContents(link);
	const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
	const boxes = rects.length > 0 ? rects : [link.getBoundingClientRect()];
	const clipped = boxes
		.map(({ left, top, right, bottom }) => ({
			left: Math.max(0, left),
			top: Math.max(0, top),
			right: Math.min(window.innerWidth, right),
			bottom: Math.min(window.innerHeight, bottom),
		}))
		.filter(({ left, top, right, bottom }) => right - left >= 1 && bottom - top >= 1);
	const shows = link.checkVisibility({
		opacityProperty: true,
		visibilityProperty: true,
		contentVisibilityAuto: true,
	});
	const x = Math.min(...clipped.map(({ left }) => left));
	const y = Math.min(...clipped.map(({ top }) => top));
	const clip =
		clipped.length === 0
			? null
			: {
					x,
					y,
					width: Math.max(...clipped.map(({ right }) => right)) - x,
					height: Math.max(...clipped.map(({ bottom }) => bottom)) - y,
				};
	let cover: El | null = null;
	/** Around the link, and its box lies over it. */
	let around: El | null = null;
	let reached = false;
	for (const { left, top, right, bottom } of clipped.slice(0, 5)) {
		for (const share of [0.5, 0.2, 0.8]) {
			const hit = document.elementFromPoint(left + (right - left) * share, (top + bottom) / 2);
			if (hit === null) continue;
			if (hit === link || link.contains(hit)) reached = true;
			else if (hit.contains(link)) around ??= hit;
			else cover ??= hit;
		}
	}
	// Pointers that pass through the link reach what is around it.
	const clickable = window.getComputedStyle(link).pointerEvents !== 'none';
	const silent = link.closest('[aria-hidden="true"], [inert]');
	return {
		attached: link.isConnected,
		shows,
		clip,
		reached,
		clickable,
		cover: cover === null || reached ? null : tagOf(outermost(cover)),
		around: around === null || reached || !clickable ? null : tagOf(around),
		closable: cover !== null && !reached && closes(outermost(cover)),
		silent:
			silent === null
				? null
				: `\`${silent.hasAttribute('inert') ? 'inert' : 'aria-hidden="true"'}\` on \`${tagOf(silent)}\``,
		reason: reasonOf(),
	};

	function tagOf({ tagName, id, classList }: El): string {
		const named = [...(id ? [` id="${id}"`] : [])];
		if (classList.length > 0) named.push(` class="${[...classList].join(' ')}"`);
		return `<${tagName.toLowerCase()}${named.join('').slice(0, 80)}>`;
	}

	/** The layer that something belongs to: what lies over the page and can be taken away. */
	function outermost(covering: El): El {
		let layer = covering;
		for (let at: El | null = covering; at !== null; at = at.parentElement) {
			const { position } = window.getComputedStyle(at);
			if (at.tagName === 'DIALOG' || position === 'fixed' || position === 'sticky') layer = at;
		}
		return layer;
	}

	function closes(layer: El): boolean {
		const { position } = window.getComputedStyle(layer);
		if (layer.tagName !== 'DIALOG' && position !== 'fixed' && position !== 'sticky') return false;
		return layer.querySelector('button, [role=button], input, summary, label, a') !== null;
	}

	function reasonOf(): string | null {
		for (let at: El | null = link; at !== null; at = at.parentElement) {
			const declared = declaredReason(at, window.getComputedStyle(at));
			if (declared !== null) return `\`${declared}\` on \`${tagOf(at)}\``;
			if (at.tagName === 'DETAILS' && !at.hasAttribute('open') && at !== link) {
				return 'a closed `<details>`';
			}
		}
		return null;
	}

	function declaredReason(at: El, style: Style): string | null {
		const above = at.parentElement;
		if (style.display === 'none') return 'display: none';
		if (style.visibility !== 'visible') {
			const inherits =
				above !== null && window.getComputedStyle(above).visibility === style.visibility;
			if (!inherits) return `visibility: ${style.visibility}`;
		}
		if (style.contentVisibility === 'hidden') return 'content-visibility: hidden';
		if (Number(style.opacity) < 0.1) return `opacity: ${style.opacity}`;
		if (style.filter.includes('opacity(')) return `filter: ${style.filter.slice(0, 60)}`;
		if (style.clipPath !== 'none') return `clip-path: ${style.clipPath.slice(0, 60)}`;
		if (style.clip !== 'auto' && style.position === 'absolute') return `clip: ${style.clip}`;
		if (style.maskImage !== 'none') return `mask-image: ${style.maskImage.slice(0, 60)}`;
		const { width, height } = at.getBoundingClientRect();
		if ((width < 4 || height < 4) && style.transform !== 'none') return 'transform';
		if ((width < 4 || height < 4) && style.overflow !== 'visible') {
			return `overflow: ${style.overflow.split(' ')[0]}`;
		}
		return null;
	}
}

/** See {@link measure}. */
export interface Measured {
	/** Still in the document. */
	attached: boolean;
	/** The browser says that it is rendered (CSSOM View, `checkVisibility`). */
	shows: boolean;
	/** Where its words stand in the window, in CSS pixels; null where none does. */
	clip: { x: number; y: number; width: number; height: number } | null;
	/** A click on its words reaches it. */
	reached: boolean;
	clickable: boolean;
	/** What lies over it, as a tag. */
	cover: string | null;
	/** Something around it that lies over it with a box of its own, as a tag. */
	around: string | null;
	/** Whether a reader may be able to take that away. */
	closable: boolean;
	/** What hides it from screen readers. */
	silent: string | null;
	/** What hides it, in words, if that can be told. */
	reason: string | null;
}
