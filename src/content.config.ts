import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleSchema } from 'astro-creditline/schema';
import { plateNames } from './lib/plates.ts';

const articles = defineCollection({
	loader: glob({ base: './content/articles', pattern: '**/*.{md,mdx}' }),
	schema: articleSchema.extend({
		title: z.string(),
		description: z.string(),
		date: z.coerce.date(),
		plate: z.enum(plateNames),
	}),
});

export const collections = { articles };
