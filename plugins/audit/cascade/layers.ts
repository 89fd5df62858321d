/**
 * The order of cascade layers (CSS Cascade 5, 6.4): as first named, inner layers before what stands
 * in the outer one beside them, and all of them before what stands in no layer.
 */
export class Layers {
	readonly #root: Layer = { parent: null, children: new Map(), rank: 0 };
	#anonymous = 0;

	/** The layer for what stands in none. */
	get root(): Layer {
		return this.#root;
	}

	/** A layer by its name in another one (`reset.links`), or with null a new one without a name. */
	enter(parent: Layer, name: string | null): Layer {
		const parts = name === null ? [`\0${this.#anonymous++}`] : name.split('.');
		let layer = parent;
		for (const part of parts) {
			let inner = layer.children.get(part);
			if (inner === undefined) {
				inner = { parent: layer, children: new Map(), rank: 0 };
				layer.children.set(part, inner);
			}
			layer = inner;
		}
		return layer;
	}

	/** Numbers all layers from the weakest to the strongest; call it when all are known. */
	rank(): void {
		let next = 0;
		const waiting: { layer: Layer; open: boolean }[] = [{ layer: this.#root, open: false }];
		for (let one = waiting.pop(); one; one = waiting.pop()) {
			const { layer, open } = one;
			if (open) {
				layer.rank = next;
				next += 1;
				continue;
			}
			waiting.push({ layer, open: true });
			for (const child of [...layer.children.values()].reverse()) {
				waiting.push({ layer: child, open: false });
			}
		}
	}
}

export interface Layer {
	parent: Layer | null;
	children: Map<string, Layer>;
	/** Higher wins; among important declarations lower wins. */
	rank: number;
}
