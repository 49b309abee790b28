export { ParksModule } from './parks.module.js';
export { Districts } from './use-cases/district.js';
export { Parks } from './use-cases/parks.js';
export { districtOf, Streets } from './use-cases/streets.js';
export { Venues } from './use-cases/venues.js';
