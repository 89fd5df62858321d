/** A republished article and its parts, for tests. */

export const body = `The estuary breathes twice a day, and the people who live on its edge have learned to breathe with it, hauling boats up the shingle before the water comes and walking out over the ribbed sand when it has gone again.

Nobody wrote the timetable down until a schoolteacher did, and even she left the margins wide, because the wind has opinions of its own and the moon does not answer letters. Her notebook is still consulted.
`;

export const sourceUrl = 'https://publisher.example/2026/story';

export const frontMatter = `title: Tides of the estuary
author: A. Writer
source:
  url: ${sourceUrl}
  publisher: The Publisher
license: CC-BY-4.0
`;

/** A Markdown file; `changes` replaces lines of the front matter (`null` drops one). */
export function article(changes: Record<string, string | null> = {}, text = body): string {
	let yaml = frontMatter;
	for (const [line, replacement] of Object.entries(changes)) {
		if (!yaml.includes(line)) throw new Error(`No line “${line}” in the front matter`);
		yaml = yaml.replace(replacement === null ? `${line}\n` : line, replacement ?? '');
	}
	return `---\n${yaml}---\n\n${text}`;
}
