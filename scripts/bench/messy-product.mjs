// What the messy batch needs of the product, as one entry to bundle.
export { forkReading } from '../../electron/data/reading/fork-reading';
export { openReader } from '../../electron/data/reading/open-reader';
export * from './database-product.mjs';
