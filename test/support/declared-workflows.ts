import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnyWorkflow } from '../../src/platform/workflow/workflow-definition.js';
import { declaredWorkflows } from '../../src/platform/workflow/workflow-registry.js';

const SRC = path.join(import.meta.dirname, '../../src');

/** Every workflow that a room declares, without starting the application: nobody has to remember a new one. */
export async function workflowsOfAllRooms(): Promise<readonly AnyWorkflow[]> {
  for (const file of globSync('modules/*/domain/*.ts', { cwd: SRC })) {
    const place = path.join(SRC, file);
    if (/\bdefineWorkflow[<(]/.test(readFileSync(place, 'utf8'))) {
      await import(place);
    }
  }
  return declaredWorkflows();
}
