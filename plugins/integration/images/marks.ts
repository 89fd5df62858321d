/**
 * Which emitted images have a credit. The plugin that sees the files and the service that names what is
 * made of them live in two module graphs of one process, so they share it here.
 */
const key = Symbol.for('astro-creditline:image-marks');
const shared = globalThis as unknown as { [key]?: Map<string, string> };

/** @param fileName relative to the output, as the bundler tells it */
export function setMark(fileName: string, mark: string): void {
	shared[key] ??= new Map();
	shared[key].set(fileName, mark);
}

/** Forgets those of an earlier build in this process. */
export function clearMarks(): void {
	shared[key]?.clear();
}

/** @param src address of an original, with whatever base or host the site puts in front */
export function markOf(src: string): string | undefined {
	for (const [fileName, mark] of shared[key] ?? []) {
		if (src.endsWith(`/${fileName}`)) return mark;
	}
	return undefined;
}
