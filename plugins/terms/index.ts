export { noticesIn, noticesOf } from './article-notices.ts';
export * from './licenses/index.ts';
export { compileTerms } from './resolve.ts';
