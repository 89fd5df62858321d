export { default as Credit } from './Credit.astro';
export { default as CreditHead } from './CreditHead.astro';
