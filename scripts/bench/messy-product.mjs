// What the messy batch needs of the product, as one entry to bundle.
export { forkReading } from '../../electron/data/reading/fork-reading';
export { openReaders } from '../../electron/data/reading/open-readers';
export * from './database-product.mjs';
