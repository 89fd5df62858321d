import type { CopyRule } from '../rule.ts';

const paragraph =
	'The estuary breathes twice a day, and the people who live on its edge have learned to breathe with it, hauling boats up the shingle before the water comes and walking out over the ribbed sand when it has gone again. Nobody wrote the timetable down until a schoolteacher did, and even she left the margins wide, because the wind has opinions of its own.';

const rule: CopyRule = {
	id: 'text-credited',
	docs: {
		duty: 'A text twin that carries a work has the credit in it.',
		what: 'Markdown and text files (`.md`, `.txt`, `llms-full.txt`), JSON, search indexes and scripts are read as text. Where one carries a work in full, it must hold beside it what the terms ask for as words, and the address of the source: as a Markdown link, as HTML, as the value of a field, or bare. The licence may be named instead of linked. In a script, whose sentences are cut into many strings, notices are not compared. In a file of many works each is judged in its own stretch, up to the next work and not farther than 60 paragraphs or values; what it has in common with another work there, as translations left half in the original do, is no excerpt of that one. What cannot be read, such as a PDF or a compressed copy, is listed in the report as not checked.',
		why: 'These copies are made to be taken: by language models, search engines, importers and other programs, which see nothing of the page. Creative Commons 4.0, section 3(a)(1), binds every copy that is shared, and 3(a)(2) lets the credit take the form that fits the medium.',
		bad: [{ syntax: 'markdown', code: `# Tides of the estuary\n\n${paragraph}` }],
		good: [
			{
				syntax: 'markdown',
				code: `# Tides of the estuary\n\n${paragraph}\n\nBy A. Writer, first published by [The Publisher](https://publisher.example/2026/story), CC BY 4.0.`,
			},
		],
	},
	copies: {
		asks: [
			'backlink-present',
			'backlink-target',
			'changes-marked',
			'credit-complete',
			'credit-present',
			'credit-visible',
			'license-linked',
			'notice-kept',
			'placeholder-absent',
		],
		namesLicense: true,
		helper: "textTwin(entry, { link })   // from 'astro-creditline/feeds'",
	},
};

export default rule;
