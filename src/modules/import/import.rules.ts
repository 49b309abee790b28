// The pure rules of this room that other rooms may use.
export { CLOSED_STATES } from './domain/batch-actions.js';
