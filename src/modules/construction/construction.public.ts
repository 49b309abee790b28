export { ConstructionModule } from './construction.module.js';
export { CancelConstruction } from './use-cases/cancel-construction.js';
export { MemberCounts, type MemberRegister } from './use-cases/member-counts.js';
export { MoveDispatch } from './use-cases/move-dispatch.js';
export { OpenDispatch } from './use-cases/open-dispatch.js';
export { MoveConstruction } from './use-cases/move-construction.js';
export { OpenConstruction } from './use-cases/open-construction.js';
